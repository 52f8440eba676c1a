import { visible } from '../text/visible.ts';
import { withoutGuards } from './label.ts';
import { textWidth } from './measure.ts';
import type { Theme } from './theme.ts';

/** What stands around a chart in a file of its own. */
export interface Poster {
  title: string;
  note: string;
  /** The sentence; `**…**` is strong, which a file does without. */
  say: string;
  source: string;
  /** Words at its points, where they are not drawn in it. */
  notes?: readonly string[];
  /** The chart as ECharts writes it: one `svg` element. */
  svg: string;
  width: number;
  height: number;
  /** Without a ground of its own. */
  transparent?: boolean;
}

const xml = (text: string): string =>
  visible(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Breaks a text into lines no wider than `width`; Latin words and numbers are not broken. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(/[A-Za-z0-9.,%–−]+|\s|./gu) ?? []) {
    // closing marks do not begin a line
    if (line !== '' && textWidth(line + part, size) > width && !/^[，。；：、）”,.;:)]/.test(part)) {
      lines.push(line.trimEnd());
      line = part.trim();
    } else line += part;
  }
  return line.trim() === '' ? lines : [...lines, line];
}

const margin = 24;

/** A chart with its own title, note, sentence and source, as one SVG file that needs nothing else. */
export function posterSvg(poster: Poster, theme: Theme): string {
  const { title, note, say, source, notes = [], svg, width, height, transparent = false } = poster;
  const texts: string[] = [];
  let y = margin;
  const write = (text: string, size: number, colour: string, bold = false) => {
    for (const line of wrap(text, width, size)) {
      y += Math.round(size * 1.5);
      const style = `font-size="${size}" fill="${xml(colour)}"${bold ? ' font-weight="bold"' : ''}`;
      texts.push(`<text x="${margin}" y="${y}" ${style}>${xml(line)}</text>`);
    }
    y += 4;
  };
  write(title, 20, theme.ink, true);
  write(note, 13, theme.ink2);
  write(say.replace(/\*\*/g, ''), 15, theme.ink);
  const chart = withoutGuards(svg).replace(/^<svg /, `<svg x="${margin}" y="${y + 12}" `);
  y += 12 + height;
  for (const words of notes) write(words, 13, theme.ink);
  write(source, 12, theme.ink3);
  const full = { width: width + 2 * margin, height: y + margin };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}" viewBox="0 0 ${full.width} ` +
      `${full.height}" font-family="${xml(theme.font)}">`,
    ...(transparent ? [] : [`<rect width="100%" height="100%" fill="${xml(theme.paper)}"/>`]),
    `<rect x="${margin}" y="${margin - 8}" width="${width}" height="2" fill="${xml(theme.ink)}"/>`,
    chart,
    ...texts,
    '</svg>',
  ].join('\n');
}
