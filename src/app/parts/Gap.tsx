import type { WordNothing } from '../../series/narrative.ts';
import { Glyph, type Mark } from './Glyph.tsx';

const marks: Partial<Record<WordNothing, Mark>> = {
  not_seen: 'missing',
  not_published: 'unpublished',
  unreadable: 'unread',
};
const classOf = (kind: WordNothing) => (kind === 'not_published' ? 'mis' : undefined);

/** Why there is nothing to say of a township's year, in a matrix: a mark with its word; what is no gap is a dot. */
export function Gap({ kind, label }: { kind: WordNothing; label: string }) {
  const mark = marks[kind];
  if (mark)
    return (
      <span className={classOf(kind)}>
        <Glyph mark={mark} label={label} />
      </span>
    );
  return (
    <span title={label}>
      <span aria-hidden="true">·</span>
      <span className="vh">{label}</span>
    </span>
  );
}

const kinds: readonly WordNothing[] = ['not_seen', 'not_published', 'unreadable', 'not_due', 'not_collected'];

/** The marks of a matrix that occur in it, in words. */
export function GapLegend({
  occurs,
  words,
}: {
  occurs: (kind: WordNothing) => boolean;
  words: Readonly<Record<WordNothing, string>>;
}) {
  return (
    <>
      {kinds.filter(occurs).map((kind) => (
        <span key={kind} className={classOf(kind)}>
          {marks[kind] ? <Glyph mark={marks[kind]} /> : '·'} {words[kind]}
        </span>
      ))}
    </>
  );
}
