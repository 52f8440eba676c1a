/** What stands between and around words. */
export interface Marks {
  /** Between the items of a list. */
  list: string;
  comma: string;
  semicolon: string;
  colon: string;
  stop: string;
  /** Between two sentences. */
  space: string;
  /** Puts an aside behind words. */
  brackets: (words: string) => string;
  /** Marks a title in a sentence. */
  title: (words: string) => string;
}

export const marks: Marks = {
  list: '、',
  comma: '，',
  semicolon: '；',
  colon: '：',
  stop: '。',
  space: '',
  brackets: (words) => `（${words}）`,
  title: (words) => `“${words}”`,
};
