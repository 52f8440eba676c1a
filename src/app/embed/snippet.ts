import { formatSettled } from '../../series/settled.ts';
import type { View } from '../../series/view.ts';

/** How a figure gets into another page: a frame sized by `embed.js`, one of fixed height, or the element it defines. */
export type Way = 'script' | 'frame' | 'element';

/** How an embedded figure is to look. */
export type Look = Pick<View, 'plain' | 'static' | 'transparent' | 'dark' | 'lang' | 'font' | 'v'>;

/** The address of a figure alone; it names all that decides what it shows. `home` is the address of the site, without hash. */
export const embedAddress = (home: string, view: View, look: Look): string =>
  home + formatSettled({ ...view, ...look, embed: true });

const attribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A frame whose colour scheme is not that of its content is given a ground by the browser, where none is wanted. */
const schemeOf = ({ transparent, dark }: Look): string =>
  transparent ? `;color-scheme:${dark ? 'dark' : 'light'}` : '';

/** The lines an editor pastes. `height` in CSS pixels holds until, or unless, the script sizes the frame. */
export function embedSnippet(
  way: Way,
  { src, title, height, script, look }: { src: string; title: string; height: number; script: string; look: Look },
): string {
  const [address, name] = [attribute(src), attribute(title)];
  const loader = `<script src="${attribute(script)}" async></script>`;
  if (way === 'element')
    return `<zhenlan-chart src="${address}" title="${name}" height="${height}"></zhenlan-chart>\n${loader}`;
  const frame =
    `<iframe src="${address}" title="${name}" loading="lazy" width="100%" height="${height}" ` +
    `style="border:0${schemeOf(look)}"></iframe>`;
  return way === 'frame' ? frame : `${frame}\n${loader}`;
}
