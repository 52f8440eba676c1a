import type { Marks } from '../zh/marks.ts';

export const marks: Marks = {
  list: ', ',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '.',
  space: ' ',
  brackets: (words) => ` (${words})`,
  title: (words) => words,
};
