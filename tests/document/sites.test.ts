import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/document/html.ts';
import { expectSound, paragraphs, tables } from './support.ts';

/**
 * One short report of an invented town, set the way families of county sites set such pages. The pages are written for
 * these tests; what they share with real ones is structure: names of elements, order, and what stands around.
 */
const title = '临溪县柏树乡2022年政府信息公开工作年度报告';
const intro = '根据《中华人民共和国政府信息公开条例》，柏树乡编写了本报告，所列数据自2022年1月1日起至12月31日止。';
const prose = [
  intro,
  '一、总体情况',
  '2022年，柏树乡在县政府网站公开信息53条，其中动态40条、公告13条；村务公开栏每季更换一次。',
  '二、主动公开政府信息情况',
];
const after = [
  '五、存在的主要问题及改进情况',
  '主要问题是解读材料少，群众不易看懂。明年每份文件配一张图。',
  '六、其他需要报告的事项',
  '无。',
];
const grid = [
  ['第二十条第（一）项+3'],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '0', '0'],
  ['行政规范性文件', '1', '0', '5'],
];
const table = `<table border="1">${grid
  .map(
    (row) =>
      `<tr>${row.map((cell) => (cell.endsWith('+3') ? `<td colspan="4">${cell.slice(0, -2)}</td>` : `<td>${cell}</td>`)).join('')}</tr>`,
  )
  .join('')}</table>`;
const p = (text: string) => `<p>${text}</p>`;
const article = `${prose.map(p).join('\n')}${table}${after.map(p).join('\n')}`;

const read = (html: string) => {
  const doc = readHtml(html);
  expectSound(doc);
  return doc;
};
/** The page gives exactly the report, title first. */
const expectReport = (html: string, lines: readonly string[] = [title, ...prose, ...after]) => {
  const doc = read(html);
  expect(paragraphs(doc)).toEqual(lines);
  expect(tables(doc)).toEqual([grid]);
  return doc;
};

describe('readHtml(html) of the site families', () => {
  it('with an information-disclosure head made of a list', () => {
    const { meta } = expectReport(`<!DOCTYPE html><html><head><title>${title}-临溪县人民政府</title></head><body>
      <div class="header"><div class="logo"><a href="/"><img src="l.png"></a></div><div class="search-box">
<input value="请输入"><a href="#">搜索</a></div></div>
      <div class="container"><div class="crumb">当前位置：<a href="/">首页</a>&gt;<a href="/x">信息公开</a>&gt;<a href="/n">年报</a></div>
      <div class="xxgk-detail"><ul class="info clearfix"><li><b>索引号：</b>11530998MB00/2023-00007</li><li><b>主题分类：</b>综合政务</li>
      <li><b>发布机构：</b>临溪县柏树乡人民政府</li><li><b>发文日期：</b>2023年01月09日</li><li><b>名 称：</b>${title}</li><li><b>文 号：</b></li></ul>
      <h1 class="title">${title}</h1><div class="tools"><span>来源：柏树乡</span><span>发布时间：2023-01-10 15:21</span>
<span>点击数：<script>hits()</script>66</span></div>
      <div class="article-content" id="articleContent">${article}</div>
      <div class="fujian"><p>附件：</p><p><a href="a.doc">${title}.doc</a></p></div>
      <div class="ewm"><img src="q.png"><p>扫一扫在手机打开当前页</p></div></div></div>
      <div class="footer"><p>主办：临溪县人民政府　承办：临溪县融媒体中心</p><p>联系电话：0888-0000000</p></div></body></html>`);
    expect(meta).toMatchObject({
      title,
      indexNumber: '11530998MB00/2023-00007',
      publisher: '临溪县柏树乡人民政府',
      source: '柏树乡',
      published: '2023-01-10',
    });
  });

  it('with tables inside tables and <br> inside one cell', () => {
    const text = [...prose.map((line) => `　　${line}<br />`), table, ...after.map((line) => `<br />　　${line}`)].join(
      '\n',
    );
    expectReport(`<html><head><title>临溪县</title></head><body><center><table width="980"><tr>
<td background="t.jpg" height="90">&nbsp;</td></tr>
      <tr><td><a href="/">首页</a> | <a href="/a">乡镇动态</a> | <a href="/b">政务公开</a> | <a href="/c">办事指南</a></td></tr>
      <tr><td><table width="100%"><tr><td width="200"><table><tr><td>栏目导航</td></tr><tr><td><a href="1">机构职能</a></td></tr><tr>
<td><a href="2">年度报告</a></td></tr><tr><td><a href="3">财政信息</a></td></tr></table></td>
      <td><table width="100%"><tr><td align="center"><font size="5"><b>${title}</b></font></td></tr>
      <tr><td align="center">作者：佚名　来源：柏树乡　点击数：31　更新时间：2023/1/9</td></tr><tr><td class="content">${text}</td></tr>
      <tr><td>【字体：小 大】【收藏】【打印文章】【关闭窗口】</td></tr><tr><td>上一篇：没有了</td></tr></table></td></tr></table></td></tr>
      <tr><td align="center">版权所有：临溪县人民政府办公室　技术支持：某某科技</td></tr></table></center></body></html>`);
  });

  it('with custom elements and an editor box', () => {
    expectReport(`<html><body><div class="head"><ul><li><a href="/1">要闻动态</a></li><li><a href="/2">政务公开</a></li><li>
<a href="/3">互动</a></li></ul></div>
      <div class="main"><div class="pages-title">${title}</div>
<div class="pages-date">2023-01-10 <span class="font">【字体：<a>大</a> <a>中</a> <a>小</a>】</span> <span class="print">打印</span></div>
      <div id="UCAP-CONTENT"><ucapcontent><div class="trs_editor_view TRS_UEDITOR trs_web">${article}</div></ucapcontent></div>
      <div class="share-box"><div class="share">分享：<a title="微博"></a><a title="微信"></a></div></div></div>
      <div class="footer"><p>网站标识码：5309980001</p></div></body></html>`);
  });

  it('with each paragraph in a span and a font, as pasted from a word processor', () => {
    const pasted = (line: string) =>
      `<p style="text-indent:32pt"><span style="font-family:仿宋"><font face="仿宋">${line.slice(0, 4)}</font></span><span ` +
      `style="font-size:16pt">${line.slice(4)}</span><span lang="EN-US"><o:p></o:p></span></p>`;
    const body = [...prose.map(pasted), `<div align="center">${table}</div>`, ...after.map(pasted)].join('\n');
    expectReport(
      `<html><body><div id="nav"><a href="/">首页</a></div><div class="bt">${title}</div><div class="Custom_UnionStyle">` +
        `${body}</div></body></html>`,
    );
  });

  it('with the side list after the article, and links to other years below it', () => {
    const list = ['青山镇', '河湾乡', '高桥镇', '马场乡']
      .map((town) => `<li><a href="x">${town}2022年政府信息公开工作年度报告</a></li>`)
      .join('');
    const years = [2019, 2020, 2021]
      .map((year) => `<a href="${year}">柏树乡${year}年政府信息公开工作年度报告</a>`)
      .join('<br>');
    expectReport(`<html><body><div class="wrap"><div class="left-box"><h2>${title}</h2><div class="txt">${article}</div>
<div class="more">${years}</div></div>
      <div class="right-box"><h3>最新年报</h3><ul>${list}</ul></div></div></body></html>`);
  });

  it('with side lists that are no lists and no links', () => {
    const list = ['青山镇', '河湾乡', '高桥镇', '马场乡']
      .map((town) => `<li onclick="go()">${town}2022年政府信息公开工作年度报告<i>2023-01-0${town.length}</i></li>`)
      .join('');
    expectReport(
      `<html><body><div class="wrap"><ul>${list}</ul><div><h2>${title}</h2><div>${article}</div></div></div></body></html>`,
    );
  });

  it('on a phone page', () => {
    expectReport(
      `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body>
      <header><a href="/">临溪县人民政府</a><nav><a href="/a">公开</a><a href="/b">服务</a></nav></header>
      <main><article><h1>${title}</h1><time>2023-01-10</time><section>${article}</section></article></main>
      <footer>主办：临溪县人民政府办公室</footer></body></html>`.replace('<time>2023-01-10</time>', ''),
    );
  });

  it('with a form around the page and hidden state in it', () => {
    expectReport(`<html><body><form method="post" action="./x.aspx" id="form1">
<input type="hidden" name="__VIEWSTATE" value="/wEPDwUK主动公开999条">
      <div style="display:none">访问量 88888</div><div class="nr"><h3>${title}</h3>${article}</div><select><option>友情链接</option>
</select></form></body></html>`);
  });

  it('where markup is broken: tags left open, attributes unquoted', () => {
    const broken = `<div class=nr><h3>${title}</h3>${prose.map((line) => `<p align=left><font size=3>${line}`).join('')}${table}${after
      .map((line) => `<p>${line}`)
      .join('')}</div></span></div>`;
    expectReport(`<html><body>${broken}`);
  });

  it('where sections are folded into tabs', () => {
    const half = (lines: readonly string[], more = '') =>
      `<div class="tab-pane"><div>${lines.map(p).join('')}${more}</div></div>`;
    expectReport(
      `<html><body><div class="nav"><a href="/">首页</a></div><h1>${title}</h1><div class="tabs">` +
        `${half(prose, table)}${half(after)}</div></body></html>`,
    );
  });

  it('saved from a browser, with its address', () => {
    const { meta } = expectReport(`<!DOCTYPE html>
<!-- saved from url=(0042)http://www.example.gov.cn/zwgk/2023/0110.html -->
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>${title}</title></head><body>
<h1>${title}</h1><div>${article}</div></body></html>`);
    expect(meta.url).toBe('http://www.example.gov.cn/zwgk/2023/0110.html');
  });

  it('with a sign-off in boxes of its own', () => {
    const page =
      `<html><body><div class="nav"><a href="/">首页</a></div><h1>${title}</h1><div class="c"><div class="t">` +
      `${article}</div><div class="s">临溪县柏树乡人民政府</div><div class="d">2023年1月9日</div></div></body></html>`;
    expectReport(page, [title, ...prose, ...after, '临溪县柏树乡人民政府', '2023年1月9日']);
  });
});

describe('readHtml(html) of word processors', () => {
  const bare = (body: string, head = '') =>
    read(
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>${head}</head><body lang=ZH-CN>${body}</body></html>`,
    );

  it('Word: breaks of source lines inside words, spans for Latin digits', () => {
    const doc = bare(
      "<div class=WordSection1><p class=MsoNormal><b><span style='font-family:黑体'>一、总体\n" +
        "情况</span></b></p><p class=MsoNormal><span lang=EN-US>2022</span><span\nstyle='font-family:仿宋'>年公开\n" +
        '信息</span><span lang=EN-US>53</span><span>条</span></p></div>',
      '<style><!-- p.MsoNormal{margin:0} --></style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->',
    );
    expect(paragraphs(doc)).toEqual(['一、总体情况', '2022年公开信息53条']);
  });

  it('Word: cells with paragraphs, blank cells with a no-break space', () => {
    const td = (text: string, span = '') =>
      `<td width=77 ${span} valign=top><p class=MsoNormal align=center><span>${text}</span><o:p></o:p></p></td>`;
    const doc = bare(
      `<table class=MsoNormalTable><tr style='height:20pt'>${td('规章', 'rowspan=2')}${td('&nbsp;')}</tr><tr>${td('0')}</tr></table>`,
    );
    expect(tables(doc)).toEqual([[['规章v2', ''], ['0']]]);
  });

  it('WPS: cells that are sized by hidden rows', () => {
    const doc = bare(
      '<table><tr height="0" style="display:none"><td width="10"></td><td width="20"></td></tr><tr><td>规章</td><td>0</td></tr></table>',
    );
    expect(tables(doc)).toEqual([[['规章', '0']]]);
  });

  it('LibreOffice: column groups, fonts in cells, a body of paragraphs with line feeds', () => {
    const doc = bare(
      '<p style="line-height: 100%">\n<font face="宋体"><span lang="zh-CN">一、总体情况</span></font></p>\n' +
        '<table cols="2"><colgroup><col width="128*"/><col width="128*"/></colgroup><tr valign="top"><td><p ' +
        'align="center">\n<font face="宋体">规章</font></p></td><td><p>\n0</p></td></tr></table>',
    );
    expect(paragraphs(doc)).toEqual(['一、总体情况']);
    expect(tables(doc)).toEqual([[['规章', '0']]]);
  });

  it('pandoc and mammoth: lists, empty anchors, emphasis', () => {
    const doc = bare(
      '<p><a id="_GoBack"></a><strong>一、总体情况</strong></p><ol><li>公开53条<ol><li>其中动态40条</li></ol></li></ol>',
    );
    expect(paragraphs(doc)).toEqual(['一、总体情况', '公开53条', '其中动态40条']);
  });
});
