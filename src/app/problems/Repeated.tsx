import type { Span } from '../../text/span.ts';

/** A quotation in which the stretches that stand in the other year too are marked. */
export function Repeated({ text, spans }: { text: string; spans: readonly Span[] }) {
  const parts: { from: number; words: string; same: boolean }[] = [];
  let from = 0;
  for (const [start, end] of spans) {
    if (start > from) parts.push({ from, words: text.slice(from, start), same: false });
    parts.push({ from: start, words: text.slice(start, end), same: true });
    from = end;
  }
  if (from < text.length) parts.push({ from, words: text.slice(from), same: false });
  return (
    <p lang="zh-CN" className="pre">
      {parts.map((part) =>
        part.same ? (
          <mark key={part.from} className="same">
            {part.words}
          </mark>
        ) : (
          part.words
        ),
      )}
    </p>
  );
}
