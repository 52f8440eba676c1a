import type { MouseEvent } from 'react';
import { type MarkKind, type Segment, segmentsOf, type TextMark } from '../../series/marks.ts';
import { overlap, type Span } from '../../text/span.ts';
import { PointMenu } from './PointMenu.tsx';
import { targetId, useSource } from './source.ts';

/** The class of each kind of mark. */
export const markClasses: Readonly<Record<MarkKind, string>> = {
  figure: 'm-f',
  channel: 'm-c',
  problem: 'm-p',
  improvement: 'm-i',
  finding: 'm-x',
  identity: 'm-d',
};
/** The class of a finding's number. */
export const refClass = { error: 'ref', warning: 'ref w', note: 'ref n', unread: 'ref n' } as const;

/** The number of a finding, leading to it in the list beside the text. */
function Reference({ mark }: { mark: TextMark }) {
  const { hrefOf } = useSource();
  const { number, group } = mark.finding!;
  return (
    <sup>
      <a className={refClass[group]} href={hrefOf(mark.at)}>
        {number}
      </a>
    </sup>
  );
}

/** The numbers of the findings that end in a stretch, for where its words are a link themselves. */
export function References({ span }: { span: Span }) {
  const { marks } = useSource();
  const here = marks.filter((m) => m.finding && overlap(m.span, span));
  return (
    <>
      {here.map((mark) => (
        <Reference key={mark.at} mark={mark} />
      ))}
    </>
  );
}

/** Of the marks over some words the one they are the address of: the shortest; what was read before what was found. */
const nearest = (marks: readonly TextMark[]): TextMark | undefined =>
  [...marks].sort((a, b) => Number(Boolean(a.finding)) - Number(Boolean(b.finding)) || sizeOf(a) - sizeOf(b))[0];
const sizeOf = ({ span }: TextMark): number => span[1] - span[0];

/** Words that can be pressed for their address and menu. With the keyboard the lists beside the text lead there. */
function Press({ at, words }: { at: string; words: string }) {
  const { hrefOf, pressed } = useSource();
  const press = (event: MouseEvent) => {
    // whoever selects words does not press them
    if (window.getSelection()?.isCollapsed === false) event.preventDefault();
    else pressed.current = at;
  };
  return (
    <a href={hrefOf(at)} tabIndex={-1} draggable={false} onClick={press}>
      {words}
    </a>
  );
}

function Stretch({ segment, isFirst, bare }: { segment: Segment; isFirst: boolean; bare: boolean }) {
  const { text, target } = useSource();
  const words = text.slice(segment.start, segment.end);
  const pointed = target !== null && overlap(target, [segment.start, segment.end]);
  // a note has its number but leaves the words as they are marked otherwise
  const loud = segment.marks.filter(
    ({ finding }) => !finding || finding.group === 'error' || finding.group === 'warning',
  );
  const kinds = [...new Set(loud.map((m) => markClasses[m.kind]))];
  if (pointed) kinds.push('at');
  const own = nearest(segment.marks);
  const endings = segment.ends.filter((mark, i, all) => all.findIndex((m) => m.at === mark.at) === i);
  return (
    <>
      {kinds.length === 0 ? (
        words
      ) : (
        <mark className={kinds.join(' ')} id={isFirst && pointed ? targetId : undefined}>
          {bare || !own ? words : <Press at={own.at} words={words} />}
        </mark>
      )}
      {!bare && endings.map((mark) => <Reference key={mark.at} mark={mark} />)}
      {!bare && pointed && target[1] <= segment.end && <PointMenu />}
    </>
  );
}

/** A stretch of the source text with everything that was read from it marked. Text nodes only. `bare`: without numbers of findings. */
export function Marked({ span, bare = false }: { span: Span; bare?: boolean }) {
  const { marks, target } = useSource();
  const pointer: TextMark[] = target && overlap(target, span) ? [{ kind: 'figure', span: target, at: '' }] : [];
  const cut = segmentsOf(span, [...marks, ...pointer]).map((segment) => ({
    ...segment,
    marks: segment.marks.filter((m) => m.at !== ''),
  }));
  const first = target ? cut.findIndex((s) => overlap(target, [s.start, s.end])) : -1;
  const starts = target !== null && target[0] >= span[0];
  return (
    <>
      {cut.map((segment, i) => (
        <Stretch key={segment.start} segment={segment} isFirst={starts && i === first} bare={bare} />
      ))}
    </>
  );
}
