import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { displayWords } from '../../i18n/display.ts';
import { useLang } from '../state/site.ts';

/** How many columns of a table lie beyond the edges of its frame; null: all are in sight. */
interface Hidden {
  left: number;
  right: number;
}

/** What lies beyond the frame, by the cells of its table's head; what is fixed at the left covers what is under it. */
function hiddenIn(box: HTMLElement): Hidden | null {
  if (box.scrollWidth <= box.clientWidth + 1) return null;
  const frame = box.getBoundingClientRect();
  const heads = [...box.querySelectorAll('thead tr:last-child > *')].map((head) => head.getBoundingClientRect());
  const edge = heads[0] ? Math.max(frame.left, heads[0].right) : frame.left;
  const columns = heads.slice(1).filter(({ width }) => width > 0);
  return {
    left: columns.filter(({ left }) => left < edge - 2).length,
    right: columns.filter(({ right }) => right > frame.right + 2).length,
  };
}

/** What is hidden now, followed as the frame, its table and their places change; undefined until it is known. */
function useHidden(box: RefObject<HTMLDivElement | null>): [Hidden | null | undefined, () => void] {
  const [hidden, setHidden] = useState<Hidden | null>();
  const measure = () => {
    const now = box.current && hiddenIn(box.current);
    setHidden((last) => (last && now && last.left === now.left && last.right === now.right ? last : now));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the frame is the same as long as it stands
  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    if (box.current) for (const part of [box.current, ...box.current.children]) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return [hidden, measure];
}

/**
 * Lets a wide table be scrolled sideways, with the keyboard too; says how many columns wait at either side, and goes there.
 * `end`: what is last is seen first, as the latest year. A table that fits is left to the page, where its head stays in sight.
 */
export function Scroll({
  label,
  className = '',
  end = false,
  children,
}: {
  label: string;
  className?: string;
  end?: boolean;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [hidden, measure] = useHidden(box);
  useEffect(() => {
    if (end && box.current) box.current.scrollLeft = box.current.scrollWidth;
  }, [end]);
  const move = (way: number) => {
    const frame = box.current;
    if (frame) frame.scrollLeft += way * 0.7 * frame.clientWidth;
  };
  const width = hidden === undefined ? '' : hidden ? 'wide' : 'fits';
  return (
    <>
      {hidden && hidden.left + hidden.right > 0 && <Cue hidden={hidden} move={move} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset neither shrinks nor scrolls, a section would be one landmark more */}
      <div
        ref={box}
        className={['scroll', width, className].filter(Boolean).join(' ')}
        // what scrolls must be reachable with the keyboard
        tabIndex={hidden === null ? undefined : 0}
        role="group"
        aria-label={label}
        onScroll={measure}
      >
        {children}
      </div>
    </>
  );
}

/** How much there is at either side, and the ways to it. */
function Cue({ hidden: { left, right }, move }: { hidden: Hidden; move: (way: number) => void }) {
  const w = displayWords[useLang()];
  return (
    <p className="cue small np">
      <Way count={left} words={`← ${w.toLeft(left)}`} go={() => move(-1)} />
      <Way count={right} words={`${w.toRight(right)} →`} go={() => move(1)} />
    </p>
  );
}

/** A way to columns out of sight; where there are none, its room. */
function Way({ count, words, go }: { count: number; words: string; go: () => void }) {
  if (count === 0) return <span />;
  return (
    <button type="button" className="lkb" onClick={go}>
      {words}
    </button>
  );
}
