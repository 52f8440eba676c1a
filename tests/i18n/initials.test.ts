import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { measureName } from '../../src/i18n/i18n.ts';
import { initialsOf } from '../../src/i18n/initials.ts';
import { measures } from '../../src/series/measures.ts';

const han = (name: string): string => [...name].filter((c) => /\p{Script=Han}/u.test(c)).join('');

test.each(measures.map((measure) => measureName(measure, 'zh')))(
  'the initials of %s are those of its reading',
  (name) => {
    const read = pinyin(han(name), { pattern: 'first', toneType: 'none', type: 'array' }).join('');
    expect(initialsOf(han(name))).toBe(read);
  },
);

test('letters and digits stand for themselves, signs for nothing', () => {
  expect(initialsOf('微信群/QQ群')).toBe('wxqqqq');
});
