import type { Box, Gray } from './image.ts';

/** Words of one line as a recogniser read them, with their box in the picture. */
export interface WordsSeen extends Box {
  text: string;
}

/** Reads words in pictures: the first of the two readers, and the only one of prose. */
export interface Recogniser {
  /** The digits and points of a picture of one line; other characters are none. */
  figure(picture: Gray): string;
  /** The words of a picture of one line. */
  line(picture: Gray): string;
  /** The lines of a picture, from top to bottom. */
  lines(picture: Gray): WordsSeen[];
}

/** Takes out the blanks that recognisers set between Han characters and beside their punctuation. */
export const withoutGaps = (text: string): string =>
  text
    .replace(/([\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”‘’…—]) +/g, '$1')
    .replace(/ +(?=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”‘’…—])/g, '')
    .trim();

/** What recognises scans could not be loaded, or broke: no fault of the picture. */
export class RecogniserError extends Error {}

/** Does something with a recogniser; what goes wrong within is told as a {@link RecogniserError}. */
export function withRecogniser<T>(work: () => T): T {
  const told = (error: unknown) => new RecogniserError(error instanceof Error ? error.message : String(error));
  try {
    const result = work();
    return result instanceof Promise ? (result.catch((error) => Promise.reject(told(error))) as T) : result;
  } catch (error) {
    throw told(error);
  }
}

/** The same recogniser, whose faults are {@link RecogniserError}s. */
export const guarded = (recogniser: Recogniser): Recogniser => ({
  figure: (picture) => withRecogniser(() => recogniser.figure(picture)),
  line: (picture) => withRecogniser(() => recogniser.line(picture)),
  lines: (picture) => withRecogniser(() => recogniser.lines(picture)),
});
