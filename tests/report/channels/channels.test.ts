import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChannels } from '../../../src/report/channels/channels.ts';
import { proseOf as sectionsOf } from '../../support/discourse.ts';
import { openCases } from '../counts/counts-open.ts';
import { passageCases } from '../counts/counts-passages.ts';
import { regionCases } from '../counts/counts-regions.ts';
import { spokenCases } from '../counts/counts-spoken.ts';
import { channelCases } from './channels-cases.ts';

const proseOf = (text: string, section = 'overview') => sectionsOf({ [section]: text });
const ids = (text: string) =>
  findChannels(proseOf(text))
    .map((c) => c.id)
    .sort();

describe('findChannels(prose)', () => {
  it.each(channelCases)('%s %s', (_kind, text, expected) => {
    expect(ids(text)).toEqual([...expected].sort());
  });

  it.each([...passageCases, ...regionCases, ...spokenCases, ...openCases])(
    '$text',
    ({ text, channels, either = [] }) => {
      expect(ids(text).filter((id) => !either.includes(id) || channels.includes(id))).toEqual([...channels].sort());
    },
  );

  it('gives each channel once, in text order, with the first words that prove it', () => {
    const text = '微信公众号推送143条。通过县政府网站公开，官方微信同步。';
    const because = ['channels/named'];
    expect(findChannels(proseOf(text))).toEqual([
      { id: 'wechat_official', quote: '微信公众号', span: [0, 5], because },
      { id: 'gov_website', quote: '县政府网站', span: [14, 19], because },
    ]);
  });

  it('quotes the whole name of an outlet in quotation marks', () => {
    const text = '利用“云上澄川”发布动态。';
    expect(findChannels(proseOf(text))).toEqual([
      { id: 'app', quote: '“云上澄川”', span: [2, 8], because: ['channels/named'] },
    ]);
  });

  it('does not read the problems', () => {
    expect(findChannels(proseOf('通过县政府网站公开信息。', 'problems'))).toEqual([]);
  });

  it('knows outlets by the collection’s own words, above the built-in ones', () => {
    const lexicon = { channels: { 醉江南: 'app', 公示栏: 'led_screen' } } as const;
    const use = findChannels(sectionsOf({ overview: '在醉江南和公示栏发布信息。' }, [], lexicon));
    expect(use.map((c) => c.id)).toEqual(['app', 'led_screen']);
  });

  it('never throws and always quotes, whatever the text', () => {
    const word = fc.constantFrom(
      ...['未开通', '微博', '公众号', '"清源发布"', '将', '建设', '抖音', '网站', '，', '。', '、', '（', '）', '《'],
      ...['》', '停更', '12345', '下一步', '通过', '大厅', '电子屏', '\n', '客户端', '人民日报', '𠮷', '规定'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join('');
        const uses = findChannels(proseOf(text));
        for (const use of uses) expect(use.quote).toBe(text.slice(...use.span));
        expect(new Set(uses.map((u) => u.id)).size).toBe(uses.length);
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});
