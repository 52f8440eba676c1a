import { useLayoutEffect, useRef } from 'react';
import type { Dots } from '../../charts/dots.ts';
import { useLook } from '../state/useLook.ts';

interface Props {
  width: number;
  height: number;
  dots: Dots;
  radius: number;
}

/** More dots than this let each other shine through. */
const dense = 4000;
/** Dots smaller than this are painted as squares: nobody sees the difference, and it takes a tenth of the time. */
const tiny = 1.6;

function paint(canvas: HTMLCanvasElement, { width, height, dots, radius }: Props): void {
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(ratio, ratio);
  context.fillStyle = getComputedStyle(canvas).color;
  context.globalAlpha = dots.x.length > dense ? 0.4 : 0.7;
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
