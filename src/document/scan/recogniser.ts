import type { Box, Gray } from './image.ts';

/** Words of one line as a recogniser read them, with their box in the picture. */
export interface WordsSeen extends Box {
  text: string;
}

/** Reads words in pictures: the first of the two readers, and the only one of prose. */
export interface Recogniser {
  /** The digits and points of a picture of one line; other characters are none. */
  figure(picture: Gray): string;
  /** The lines of a picture, from top to bottom. */
  lines(picture: Gray): WordsSeen[];
}

/** Takes out the blanks that recognisers set between Han characters and beside their punctuation. */
export const withoutGaps = (text: string): string =>
  text
    .replace(/([\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”‘’…—]) +/g, '$1')
    .replace(/ +(?=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”‘’…—])/g, '')
    .trim();
