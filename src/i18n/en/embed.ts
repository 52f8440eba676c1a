import type { SameWords } from '../lang.ts';
import type { embedWords as zh } from '../zh/embed.ts';

export const embedWords: SameWords<typeof zh> = {
  embed: 'Embed',
  title: 'Embed in another page',
  intro: 'Paste this into the source of the page. It also works without the script, then at a fixed height.',
  way: 'As',
  ways: {
    script: 'frame, height follows',
    frame: 'frame alone, fixed height',
    element: '<zhenlan-chart> element',
  },
  look: 'Look',
  plain: 'Without title and note',
  static: 'Without interaction (for print, screenshots)',
  transparent: 'Transparent background',
  large: 'Large type',
  theme: 'Light or dark',
  themes: { auto: "as the reader's system", light: 'light', dark: 'dark' },
  language: 'Language',
  pin: 'Note the data version: says so below the chart once the data change',
  code: 'Code',
  copy: 'Copy code',
  copied: 'Copied',
  preview: 'Preview',
  local:
    'This is a single file on your machine that other pages cannot reach. Put it on a web site or shared drive ' +
    'first, and open this window from there.',
  close: 'Close',
  open: 'Open in Zhenlan',
  newer: (was, is, asOf) =>
    `This embed was made from data version ${was}; the data are now version ${is}${asOf ? ` (as of ${asOf})` : ''} ` +
    `and figures may differ.`,
};
