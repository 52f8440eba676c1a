import { createContext, useContext, useLayoutEffect, useRef } from 'react';
import type { Dots } from '../../charts/dots.ts';
import { useLook } from '../state/useLook.ts';

interface Props {
  width: number;
  height: number;
  dots: Dots;
  radius: number;
}

/** True where the drawing is to become a file: dots are then a path. */
export const InFile = createContext(false);

/** More dots than this let each other shine through. */
const dense = 4000;
/** Dots smaller than this are painted as squares: nobody sees the difference, and it takes a tenth of the time. */
const tiny = 1.6;

const shine = ({ x }: Dots): number => (x.length > dense ? 0.4 : 0.7);

function paint(canvas: HTMLCanvasElement, { width, height, dots, radius }: Props): void {
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(ratio, ratio);
  context.fillStyle = getComputedStyle(canvas).color;
  context.globalAlpha = shine(dots);
  const { x, y } = dots;
  for (let i = 0; i < x.length; i++) {
    if (radius < tiny) context.fillRect(x[i]! - radius, y[i]! - radius, 2 * radius, 2 * radius);
    else {
      context.beginPath();
      context.arc(x[i]!, y[i]!, radius, 0, 7);
      context.fill();
    }
  }
}

/** The dots themselves, painted: so many elements would stop the page. Silent: a table and the layer above speak. */
export function DotCanvas(props: Props) {
  return useContext(InFile) ? <DotPath {...props} /> : <Painted {...props} />;
}

function Painted(props: Props) {
  const { width, height, dots, radius } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const look = useLook();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the look is in the colours
  useLayoutEffect(() => {
    if (canvas.current) paint(canvas.current, { width, height, dots, radius });
  }, [width, height, dots, radius, look]);
  return (
    <div aria-hidden="true">
      <canvas ref={canvas} style={{ width, height }} />
    </div>
  );
}

/** Lines of no length with round ends: short where there are tens of thousands. */
function DotPath({ width, height, dots, radius }: Props) {
  const { x, y } = dots;
  const d = Array.from(x, (at, i) => `M${Number(at.toFixed(1))} ${Number(y[i]!.toFixed(1))}h0`).join('');
  return (
    <svg width={width} height={height} aria-hidden="true">
      <path {...{ d }} className="ink" strokeWidth={2 * radius} strokeLinecap="round" opacity={shine(dots)} />
    </svg>
  );
}
