import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/document/html.ts';
import { expectSound, fixture, paragraphs, readOk, tables } from './support.ts';

const bodyOf = (html: string) => readHtml(`<html><body>${html}</body></html>`);

describe('readHtml(html)', () => {
  it('makes paragraphs of blocks, with their headings', () => {
    const doc = bodyOf('<h1>石桥镇年度报告</h1><p>甲<b>乙</b>\n丙</p><div>丁<p>戊</p>己</div><ul><li>庚<li>辛</ul>');
    expect(paragraphs(doc)).toEqual(['石桥镇年度报告', '甲乙丙', '丁', '戊', '己', '庚', '辛']);
    expect(doc.blocks.map((block) => (block.kind === 'paragraph' ? (block.heading ?? 0) : -1))).toEqual([
      1, 0, 0, 0, 0, 0, 0,
    ]);
    expectSound(doc);
  });

  it('drops what nobody sees', () => {
    const doc = bodyOf(
      '<script>公开999条</script><style>p{}</style><!-- 公开888条 --><p hidden>7</p><p style="display: none">8</p>' +
        '<p>公开<span style="mso-hide:all">9</span>86条<select><option>2022</select></p><textarea>5</textarea><noscript>4</noscript>',
    );
    expect(doc.text).toBe('公开86条');
  });

  it('keeps words in angle brackets that are no tags', () => {
    expect(bodyOf('<p>根据<中华人民共和国政府信息公开条例>第五十条</p><p>3 < 5</p>').text).toBe(
      '根据<中华人民共和国政府信息公开条例>第五十条\n3 < 5',
    );
  });

  it('reads Word pages: conditional comments, list numbers, empty office tags', () => {
    const doc = bodyOf(
      '<!--[if gte mso 9]><xml><o:Words>2024</o:Words></xml><![endif]--><p class=MsoNormal><![if !supportLists]><span ' +
        "style='mso-list:Ignore'>一、<span>&nbsp;&nbsp;</span></span><![endif]>总体\n" +
        '情况<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>',
    );
    expect(doc.text).toBe('一、 总体情况');
  });

  it('reads data tables as grids and layout tables as their content', () => {
    const doc = bodyOf(
      '<table><tr><td><p>一、总体情况</p><table><caption>表</caption><tr><td rowspan=2>甲<td>1<tr><td>2</table></td></tr></table>',
    );
    expect(paragraphs(doc)).toEqual(['一、总体情况', '表']);
    expect(tables(doc)).toEqual([[['甲v2', '1'], ['2']]]);
    expectSound(doc);
  });

  it('takes line breaks of the source where tags are strewn into text', () => {
    const doc = readHtml('一、总体情况\n公开86条\n<table><tr><td>甲<td>1</table>\n六、其他', { keepLines: true });
    expect(doc.text).toBe('一、总体情况\n公开86条\n甲\t1\n六、其他');
  });

  it('reads a page nested 100,000 deep as bare text', () => {
    const doc = readHtml(`<body>${'<div>'.repeat(100_000)}公开86条<script>999</script>${'</div>'.repeat(100_000)}`);
    expect(doc.text).toBe('公开86条');
    expect(doc.format).toBe('html');
  });

  it('bounds elements that misnested formatting would multiply', () => {
    const fonts = Array.from({ length: 900 }, (_, i) => `<font size=${i}>`).join('');
    expect(readHtml(`<body>${fonts}${'<p>公开86条'.repeat(5_000)}`).text).toContain('公开86条');
  });
});

describe('readHtml(html) of a county site', () => {
  it('finds the article and leaves the page around it', async () => {
    const doc = await readOk(fixture('site-gb2312.shtml'));
    expect(doc.format).toBe('html');
    expect(paragraphs(doc)[0]).toBe('云岭县石桥镇人民政府2023年政府信息公开工作年度报告');
    expect(paragraphs(doc).at(-1)).toBe('2024年1月18日');
    expect(paragraphs(doc)).toHaveLength(18);
    for (const strange of [
      '松岗乡',
      '柳坪镇',
      '当前',
      '浏览',
      '备',
      '打印',
      '上一篇',
      '扫一扫',
      '索',
      '999',
      '777',
      '无障碍',
      '首页',
    ])
      expect(doc.text).not.toContain(strange);
  });

  it('keeps the merged cells of its tables', async () => {
    const [decisions, applications, disputes] = tables(await readOk(fixture('site-gb2312.shtml')));
    expect(decisions![3]).toEqual(['行政规范性文件', '3', '1', '12']);
    expect(decisions![6]).toEqual(['行政许可', '27+2']);
    expect(applications).toHaveLength(28);
    expect(applications![5]!.slice(0, 4)).toEqual(['三、本年度办理结果v22', '（一）予以公开+1', '2', '2']);
    expect(disputes![3]).toEqual(['1', '0', '0', '0', '1', ...Array(10).fill('0')]);
  });

  it('takes what the page states into the metadata', async () => {
    const { meta } = await readOk(fixture('site-gb2312.shtml'));
    expect(meta).toEqual({
      title: '云岭县石桥镇人民政府2023年政府信息公开工作年度报告',
      published: '2024-01-19',
      publisher: '云岭县石桥镇人民政府',
      source: '石桥镇人民政府',
      indexNumber: '11530999MB1234567X/2024-00021',
    });
  });
});
