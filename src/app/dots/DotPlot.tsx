import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { besideDot, type Dots, nearestDot } from '../../charts/dots.ts';
import { useSite } from '../state/site.ts';
import { follow } from '../state/useView.ts';
import { DotCanvas } from './DotCanvas.tsx';

/** What a dot says: its slip, the same in one line for screen readers, and where it leads. */
export interface DotSays {
  text: string;
  slip: ReactNode;
  href: string | null;
}

interface Props {
  width: number;
  height: number;
  dots: Dots;
  radius: number;
  /** What is drawn below and above the dots, in the plot's pixels. */
  under: ReactNode;
  over: ReactNode;
  label: string;
  says: (dot: number) => DotSays;
}

const arrows: Readonly<Record<string, 'left' | 'right' | 'up' | 'down'>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Many dots between what is drawn below and above them; each is reached by pointer, finger and arrow keys and leads to its source. */
export function DotPlot(props: Props) {
  const { width, height, dots, radius, under, over } = props;
  const { view } = useSite();
  const size = { width, height };
  return (
    <div className="dots" style={size}>
      <svg {...size} aria-hidden="true">
        {under}
      </svg>
      <DotCanvas {...size} dots={dots} radius={radius} />
      <svg {...size} aria-hidden="true">
        {over}
      </svg>
      {!view.static && <Reach {...props} />}
    </div>
  );
}

/** The layer that makes dots reachable. */
function Reach({ width, height, dots, label, says }: Props) {
  const { view } = useSite();
  // a township survives redrawing, its place in the list does not
  const [township, setTownship] = useState<{ at: number; row: number } | null>(null);
  const [touched, setTouched] = useState(false);
  const dot = township ? dots.at.findIndex((at, i) => at === township.at && dots.row[i] === township.row) : -1;
  const said = dot < 0 ? null : says(dot);
  const show = (i: number | null) => setTownship(i === null ? null : { at: dots.at[i]!, row: dots.row[i]! });
  const open = () => {
    if (said?.href) follow(view, said.href);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setTouched(event.pointerType !== 'mouse');
    show(nearestDot(dots, event.clientX - box.left, event.clientY - box.top));
  };
  const onKey = (event: KeyboardEvent) => {
    const arrow = arrows[event.key];
    if (event.key === 'Escape') show(null);
    else if (event.key === 'Enter' && dot >= 0) open();
    else if (arrow) show(dot >= 0 ? besideDot(dots, dot, arrow) : dots.at.length > 0 ? 0 : null);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of dots that no element stands for
    <div
      className="marks"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys go from dot to dot
      tabIndex={0}
      aria-label={label}
      style={{ height, cursor: said?.href && !touched ? 'pointer' : 'default' }}
      onPointerMove={(event) => event.pointerType === 'mouse' && onPointer(event)}
      onPointerDown={onPointer}
      onPointerLeave={(event) => event.pointerType === 'mouse' && show(null)}
      onClick={() => !touched && open()}
      onKeyDown={onKey}
    >
      <span className="vh" aria-live="polite">
        {said?.text}
      </span>
      {said && <Slip x={dots.x[dot]!} y={dots.y[dot]!} width={width} said={said} linked={touched} />}
    </div>
  );
}

function Slip(props: { x: number; y: number; width: number; said: DotSays; linked: boolean }) {
  const { x, y, width, said, linked } = props;
  const { see } = useSite().words.chart;
  const side = (x > width / 2 ? ' l' : '') + (y < 130 ? ' low' : '') + (linked ? ' linked' : '');
  return (
    <>
      <div className="ring" style={{ left: x, top: y }} />
      <div className={`tip${side}`} style={{ left: x, top: y }}>
        <div className="tip-in">
          {said.slip}
          {said.href && <p className="s">{linked ? <a href={said.href}>{see}</a> : see}</p>}
        </div>
      </div>
    </>
  );
}
