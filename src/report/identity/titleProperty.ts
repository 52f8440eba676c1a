import { propertyNames, titleNames } from '../../text/properties.ts';
import { gapAt, type Line, partOf } from '../sections/lines.ts';

const titleLabel = new RegExp(titleNames, 'g');
const anyLabel = new RegExp(propertyNames, 'g');

/**
 * A line in which a property names the title (`标 题 白芦镇2023年…年报 文 号 无`), as the words before the label, the title
 * itself and the words behind it. The label is no part of any. Other lines stay whole.
 */
export function splitTitleProperty(line: Line): Line[] {
  const label = labelsIn(line, titleLabel)[0];
  if (!label) return [line];
  const next = labelsIn(line, anyLabel).find(({ start }) => start > label.end);
  const end = next?.start ?? line.text.length;
  return [partOf(line, 0, label.start), partOf(line, label.end, end), partOf(line, end, line.text.length)].filter(
    ({ text }) => text.trim(),
  );
}

/** Labels that stand apart on both sides: by a gap, the edge of the line, or a colon behind. `end` is behind the colon. */
function labelsIn(line: Line, labels: RegExp): { start: number; end: number }[] {
  return [...line.text.matchAll(labels)].flatMap(({ 0: name, index: start }) => {
    const bare = start + name.length;
    const colon = /^[\s】〕]*：?\s*/.exec(line.text.slice(bare, bare + 8))![0].length;
    const opens = start === 0 || gapAt(line, start) || /[\s〔【|]/.test(line.text[start - 1]!);
    return opens && (colon > 0 || gapAt(line, bare)) ? [{ start, end: bare + colon }] : [];
  });
}
