import { type ReactNode, useState } from 'react';
import { besideDot, type Dots, nearestDot } from '../../charts/dots.ts';
import { Reach } from '../parts/Reach.tsx';
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
      {!view.static && <DotMarks {...props} />}
    </div>
  );
}

/** The layer that makes dots reachable. */
function DotMarks({ width, height, dots, label, says }: Props) {
  const { view } = useSite();
  // a township survives redrawing, its place in the list does not
  const [township, setTownship] = useState<{ at: number; row: number } | null>(null);
  const dot = township ? dots.at.findIndex((at, i) => at === township.at && dots.row[i] === township.row) : -1;
  const said = dot < 0 ? null : says(dot);
  const show = (i: number | null) => setTownship(i === null ? null : { at: dots.at[i]!, row: dots.row[i]! });
  const open = () => {
    if (said?.href) follow(view, said.href);
  };
  return (
    <Reach
      height={height}
      label={label}
      pointed={dot >= 0}
      leads={Boolean(said?.href)}
      text={said?.text}
      near={(x, y) => nearestDot(dots, x, y)}
      beside={(side) => (dot >= 0 ? besideDot(dots, dot, side) : dots.at.length > 0 ? 0 : null)}
      show={show}
      open={open}
    >
      {(touched) => said && <Slip x={dots.x[dot]!} y={dots.y[dot]!} width={width} said={said} linked={touched} />}
    </Reach>
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
