import type { Locator, Page } from '@playwright/test';
import { expect, open } from './support.ts';

/** Opens an address and waits until the page says `shown`: nothing of the page before may be read for it. */
export async function openShowing(page: Page, address: string, shown: string, at = 'main h1'): Promise<void> {
  await open(page, address);
  await expect(page.locator(at).first()).toContainText(shown);
}
/** The year a page says it is about. */
export const yearShown = '.years [aria-current]';

/** Numbers read off pages, each held against the package; a page that shows none of them has not been read. */
export class Compared {
  count = 0;
  /** The numbers of a sentence; one that an optional part of the pattern leaves out is 0. */
  async sentence(at: Locator, pattern: RegExp, expected: readonly number[]) {
    const text = (await at.innerText()).replace(/\s+/g, ' ');
    const found = pattern.exec(text);
    expect(found, `${pattern} in “${text}”`).not.toBeNull();
    const read = found!.slice(1).map((digits) => Number((digits ?? '0').replaceAll(',', '')));
    this.number(read, expected, text);
  }
  number(read: readonly number[], expected: readonly number[], where: string) {
    expect(read, where).toEqual(expected);
    this.count += read.length;
  }
}

/** The words of every element. */
export const texts = (at: Locator): Promise<string[]> => at.allInnerTexts();
/** The first number of each. */
export const numbers = (words: readonly string[]): number[] =>
  words.map((w) => Number(/-?[\d,]+/.exec(w)![0].replaceAll(',', '')));
/** All together. */
export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
