import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/document/html.ts';
import { isoDate } from '../../src/document/pageMeta.ts';

const metaOf = (body: string, head = '') =>
  readHtml(`<html><head>${head}</head><body>${body}<p>一、总体情况</p></body></html>`).meta;

describe('readPageMeta(page, body, html)', () => {
  it('reads meta elements', () => {
    const head =
      '<meta name="ArticleTitle" content="石桥镇年报"><meta name="PubDate" content="2024-01-19 09:30"><meta ' +
      'name="ContentSource" content="石桥镇"><meta property="og:url" content="https://www.example.cn/1.html">';
    expect(metaOf('', head)).toEqual({
      title: '石桥镇年报',
      published: '2024-01-19',
      source: '石桥镇',
      url: 'https://www.example.cn/1.html',
    });
  });

  it('reads the table of properties', () => {
    const table =
      '<table><tr><td>索 引 号：</td><td>1153/2024-1</td><td>发布机构</td><td>石桥镇人民政府</td></tr><tr><td>成文日期</td><td>' +
      '2024年1月18日</td><td>发布日期</td><td>2024年1月19日</td></tr></table>';
    expect(metaOf(table)).toEqual({ indexNumber: '1153/2024-1', publisher: '石桥镇人民政府', published: '2024-01-19' });
  });

  it('reads lists and the line under the title', () => {
    expect(metaOf('<ul><li><b>索引号：</b>1153</li><li><b>发文机关：</b>石桥镇</li></ul>')).toEqual({
      indexNumber: '1153',
      publisher: '石桥镇',
    });
    expect(metaOf('<p>【发布时间：2024/1/9】 来源：石桥镇 浏览次数：145次</p>')).toEqual({
      published: '2024-01-09',
      source: '石桥镇',
    });
  });

  it('takes the page title without the name of the site, and where a page was saved from', () => {
    expect(metaOf('', '<title>石桥镇2023年年报_云岭县人民政府</title>')).toEqual({ title: '石桥镇2023年年报' });
    const html = '<!-- saved from url=(0030)http://www.example.cn/a.html --><html><body>一、总体情况</body></html>';
    expect(readHtml(html).meta).toEqual({ url: 'http://www.example.cn/a.html' });
  });

  it('takes nothing from sentences', () => {
    expect(metaOf('<p>公开日期不固定，来源也不清楚：这是去年的问题。</p><p>时间：待定</p>')).toEqual({});
  });
});

describe('isoDate(text)', () => {
  it.each([
    ['2024-01-19 09:30', '2024-01-19'],
    ['2024年1月9日', '2024-01-09'],
    ['2024/1/9', '2024-01-09'],
    ['2024.12.31', '2024-12-31'],
    ['2024-13-01', undefined],
    ['一月', undefined],
  ])('%s → %s', (text, date) => expect(isoDate(text)).toBe(date));
});
