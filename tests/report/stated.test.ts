import { describe, expect, it } from 'vitest';
import { parseStated } from '../../src/report/stated.ts';

describe('parseStated(json, rules)', () => {
  it('reads everything', () => {
    const json = {
      url: 'https://example.gov.cn/a',
      published: '2025-01-20',
      township: '甲镇',
      county: '乙县',
      year: 2024,
    };
    expect(parseStated({ ...json, accepted: [{ rule: 'A1', reason: '县里已核' }] }, ['A1'])).toEqual({
      ok: true,
      value: { stated: json, accepted: { A1: '县里已核' } },
    });
    expect(parseStated({})).toEqual({ ok: true, value: { stated: {}, accepted: {} } });
  });
  it('reads that a report was not published', () =>
    expect(parseStated({ published: false })).toEqual({
      ok: true,
      value: { stated: { published: false }, accepted: {} },
    }));
  it.each(['javascript:alert(1)', 'file:///a', 'example.gov.cn/a'])(
    'leaves out the address %s and keeps the rest',
    (url) => {
      expect(parseStated({ url, township: '甲镇', year: 2024 })).toEqual({
        ok: true,
        value: { stated: { township: '甲镇', year: 2024 }, accepted: {} },
        problems: [`url: "${url}" is no address that begins with http:// or https://`],
      });
    },
  );
  it.each([
    [[], 'the file must hold an object { … }'],
    [{ yaer: 2024 }, 'unknown key "yaer"; known are url, published, township, county, year, accepted'],
    [{ year: '2024' }, 'year: must be a report year such as 2024, without quotes'],
    [
      { published: '2025-02-30' },
      'published: must be a date such as "2025-01-20", or false where it was not published',
    ],
    [{ published: true }, 'published: must be a date such as "2025-01-20", or false where it was not published'],
    [{ published: 'false' }, 'published: must be a date such as "2025-01-20", or false where it was not published'],
    [{ published: null }, 'published: must be a date such as "2025-01-20", or false where it was not published'],
    [{ county: '' }, 'county: must be a text in quotes'],
    [{ accepted: { A1: '' } }, 'accepted: must be a list [{"rule": …, "reason": …}]'],
    [{ accepted: [{ rule: 'A1' }] }, 'accepted[0]: must be {"rule": …, "reason": …}, both texts'],
    [{ accepted: [{ rule: 'Z9', reason: '无' }] }, 'accepted[0].rule: there is no rule "Z9"'],
  ])('names the place and the cure: %j', (json, problem) => {
    expect(parseStated(json, ['A1'])).toEqual({ ok: false, problems: [problem] });
  });
});
