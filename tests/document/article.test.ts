import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/document/html.ts';
import { expectSound, paragraphs } from './support.ts';

const title = '云岭县石桥镇2023年政府信息公开工作年度报告';
const report = [
  '本报告依照《中华人民共和国政府信息公开条例》编写，所列数据自2023年1月1日起至2023年12月31日止。',
  '一、总体情况',
  '2023年，石桥镇在县政府门户网站公开信息86条，公众号推送图文41篇，没有收到公开申请。',
  '五、存在的主要问题及改进情况',
  '公开栏更换偏慢。下一步定下每季更换的日期，由驻村干部查看。',
  '六、其他需要报告的事项',
  '本年度没有收取信息处理费。',
];
const body = report.map((text) => `<p>${text}</p>`).join('');
const others = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="/${i}.htm">河口${i}乡2023年政府信息公开工作年度报告</a><i>2024-01-1${i}</i></li>`,
  ).join('');
const nav =
  '<div class="nav"><a href="/">首页</a><a href="/1">政务公开</a><a href="/2">政务服务</a><a href="/3">互动交流</a></div>';
const foot =
  '<div class="bottom"><p>主办：云岭县人民政府办公室　地址：云岭县城关镇文化路8号</p><p>滇ICP备09000000号-1　网站标识码：5309990001</p></div>';
const lines = (html: string) => {
  const doc = readHtml(`<!DOCTYPE html><html><head><title>x</title></head><body>${html}</body></html>`);
  expectSound(doc);
  return paragraphs(doc);
};

describe('findArticle(body)', () => {
  it('reads a bare document whole', () => expect(lines(`<p>${title}</p>${body}`)).toEqual([title, ...report]));

  it('finds the article by where the words are, without any known name', () => {
    const page = `${nav}<div><div><ul>${others(6)}</ul></div><div><h2>${title}</h2><div>${body}</div></div></div>${foot}`;
    expect(lines(page)).toEqual([title, ...report]);
  });

  it('finds it on pages laid out with tables and broken with <br>', () => {
    const text = report.map((line) => `　　${line}<br>`).join('');
    const page =
      `<table><tr><td>${nav}</td></tr><tr><td><table><tr><td class="bt">${title}</td></tr><tr><td>发布时间：2024/1/19　点击数：` +
      `12　【字体：大 中 小】</td></tr><tr><td id="fontzoom">${text}</td></tr></table></td></tr><tr><td>${foot}</td></tr></table>`;
    expect(lines(page)).toEqual([title, ...report]);
  });

  it('does not repeat a title that the article has', () => {
    expect(
      lines(
        `${nav}<h1>${title}</h1><div class="TRS_Editor"><p>${title.slice(0, 6)}<br>${title.slice(6)}</p>${body}</div>${foot}`,
      )[0],
    ).toBe(`${title.slice(0, 6)}\n${title.slice(6)}`);
  });

  it('does not take the name of a column for the title', () => {
    expect(lines(`${nav}<h2>政府信息公开年报</h2><div class="con">${body}</div>${foot}`)).toEqual(report);
  });

  it('keeps a sign-off that is set beside the article', () => {
    const page =
      `${nav}<div class="wrap"><div class="con">${body}</div><div class="sign">云岭县石桥镇人民政府</div><div>2024年1月18日</div><div>` +
      `浏览次数：9</div></div>${foot}`;
    expect(lines(page)).toEqual([...report, '云岭县石桥镇人民政府', '2024年1月18日']);
  });

  it('keeps all parts of a report that is cut into boxes', () => {
    const boxes = report.map((line, i) => `<section class="box${i}"><div><p>${line}</p></div></section>`).join('');
    expect(lines(`${nav}<div>${boxes}</div>${foot}`)).toEqual(report);
  });

  it('keeps text that stands bare beside a large element', () => {
    const page = `<div>二〇二三年全镇公开工作按要求推进，有关情况报告如下，请予审阅。<div>${body}</div></div>`;
    expect(lines(page)).toEqual(['二〇二三年全镇公开工作按要求推进，有关情况报告如下，请予审阅。', ...report]);
  });

  it('drops lists of other reports inside the article, linked or not', () => {
    const plain = others(5).replace(/<\/?a[^>]*>/g, '');
    expect(
      lines(
        `<div id="zoom">${body}<ul>${others(5)}</ul><ol>${plain}</ol><div class="related"><p>河口乡动态</p></div></div>`,
      ),
    ).toEqual(report);
  });

  it('keeps lists that are the report itself', () => {
    const items =
      '<ol><li>一是公开栏更换偏慢，山区三个村最明显。</li><li>二是经办人员只有一名。</li><li>三是政府信息公开意识不强。</li></ol>';
    expect(lines(`${nav}<div class="con">${body}${items}</div>${foot}`)).toHaveLength(report.length + 3);
  });

  it('keeps a link inside a sentence', () => {
    expect(lines(`${nav}<div>${body}<p>报告可在<a href="/zwgk">门户网站</a>查阅。</p></div>${foot}`).at(-1)).toBe(
      '报告可在门户网站查阅。',
    );
  });
});
