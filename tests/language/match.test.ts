import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../src/language/match.ts';
import { tokenise } from '../../src/language/tokens.ts';
import { makeVocabulary } from '../../src/language/vocabulary.ts';

const vocabulary = makeVocabulary([{ publish: '公开 发布', plan: '将 拟', unit: '条 篇', outlet: '网站' }]);
const find = (pattern: string, text: string) => {
  const tokens = tokenise(text, vocabulary);
  const found = compilePattern(pattern, vocabulary).find(tokens, 0, tokens.length, text);
  return found && text.slice(tokens[found.from]!.start, tokens[found.to - 1]!.end);
};

describe('compilePattern(source, vocabulary)', () => {
  it.each([
    ['publish number unit', '网站公开12条', '公开12条'],
    ['publish 0-3 number', '发布信息共12条', '发布信息共12'],
    ['publish 0-3 number', '发布，共12条', null],
    ['!plan publish', '将发布', null],
    ['^ outlet publish', '网站公开', '网站公开'],
    ['^ publish', '网站公开', null],
    ['number unit $', '12条', '12条'],
    ['number unit $', '12条，', null],
    ['=信|共 number', '共12条', '共12'],
    ['publish? number', '12条', '12'],
    ['outlet|publish* number', '网站公开发布3', '网站公开发布3'],
  ])('%s in %s', (pattern, text, expected) => {
    expect(find(pattern, text)).toBe(expected);
  });

  it('refuses a class nobody has and more than twelve alternatives', () => {
    expect(() => compilePattern('nothing', vocabulary)).toThrow('no class "nothing"');
    expect(() => compilePattern(`=${'一二三四五六七八九十百千万'.split('').join('|')}`, vocabulary)).toThrow(
      'word class',
    );
  });
});
