import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';

/** Where an arrow key leads. */
export type Side = 'left' | 'right' | 'up' | 'down';
const arrows: Readonly<Record<string, Side>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const hasModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.altKey || event.metaKey;

interface Props<Mark> {
  height: number;
  label: string;
  /** Whether a mark is pointed at, whether it leads anywhere, and what it says in one line. */
  pointed: boolean;
  leads: boolean;
  text: string | undefined;
  near: (x: number, y: number) => Mark | null;
  beside: (side: Side) => Mark | null;
  show: (mark: Mark | null) => void;
  open: () => void;
  /** Writes a note on the mark, where notes can be written. */
  note?: (() => void) | undefined;
  /** What is shown of the mark pointed at; `touched` by a finger, which cannot hover. */
  children: (touched: boolean) => ReactNode;
}

/** The layer over a drawing that makes its marks reachable: hover, tap and arrow keys show one, click and Enter lead to its source. */
export function Reach<Mark>(props: Props<Mark>) {
  const { height, label, pointed, leads, text, near, beside, show, open, note, children } = props;
  const [touched, setTouched] = useState(false);
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setTouched(event.pointerType !== 'mouse');
    show(near(event.clientX - box.left, event.clientY - box.top));
  };
  const onKey = (event: KeyboardEvent) => {
    const arrow = arrows[event.key];
    if (event.key === 'Escape') show(null);
    else if (event.key === 'Enter' && pointed) open();
    else if (note && pointed && /^n$/i.test(event.key) && !hasModifier(event)) note();
    else if (arrow) show(beside(arrow));
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks that no element stands for
    <div
      className="marks"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys go from mark to mark
      tabIndex={0}
      aria-label={label}
      style={{ height, cursor: leads && !touched ? 'pointer' : 'default' }}
      onPointerMove={(event) => event.pointerType === 'mouse' && onPointer(event)}
      onPointerDown={onPointer}
      onPointerLeave={(event) => event.pointerType === 'mouse' && show(null)}
      onClick={() => pointed && !touched && open()}
      onContextMenu={(event) => {
        if (!note || !pointed || touched) return;
        event.preventDefault();
        note();
      }}
      onKeyDown={onKey}
    >
      <span className="vh" aria-live="polite">
        {text}
      </span>
      {children(touched)}
    </div>
  );
}
