import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../src/document/document.ts';
import { sectionIds } from '../../../src/form/form.ts';
import { makeProse } from '../../../src/report/prose.ts';
import { findSections } from '../../../src/report/sections/sections.ts';
import type { Span } from '../../../src/text/span.ts';

const doc = (text: string): Doc => ({
  format: 'txt',
  text,
  blocks: [{ kind: 'paragraph', span: [0, text.length] }],
  meta: {},
});
const sections = (text: string, tables: Span[] = []) => findSections(doc(text), tables);
const ids = (text: string) => sections(text).map((s) => s.id);
const headings = (text: string) => sections(text).map((s) => text.slice(...s.heading));
const bodies = (text: string) =>
  Object.fromEntries(sections(text).map((s) => [s.id, text.slice(s.heading[1], s.span[1]).trim()]));
const all = [...sectionIds];

const form = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
/** The form's headings rewritten, each with a sentence below. */
const report = (rewrite: (heading: string, i: number) => string, below = (i: number) => `这里是第${i + 1}段正文。`) =>
  `某镇2024年政府信息公开工作年度报告\n\n${form.map((h, i) => `${rewrite(h, i)}\n${below(i)}`).join('\n')}\n`;
const bare = (h: string) => h.slice(2);

describe('findSections(doc, tables)', () => {
  it('finds the six of the form', () => {
    const text = report((h) => h);
    expect(ids(text)).toEqual(all);
    expect(headings(text)).toEqual(form);
    expect(bodies(text)).toMatchObject({ overview: '这里是第1段正文。', other: '这里是第6段正文。' });
  });

  it.each<[string, (h: string, i: number) => string]>([
    ['bracketed', (h, i) => `（${'一二三四五六'[i]}）${bare(h)}`],
    ['narrow brackets', (h, i) => `(${'一二三四五六'[i]}) ${bare(h)}`],
    ['one sign', (h, i) => `${'㈠㈡㈢㈣㈤㈥'[i]}${bare(h)}`],
    ['a point', (h, i) => `${'一二三四五六'[i]}．${bare(h)}`],
    ['a comma', (h, i) => `${'一二三四五六'[i]}，${bare(h)}`],
    ['no mark', (h, i) => `${'一二三四五六'[i]} ${bare(h)}`],
    ['第一部分', (h, i) => `第${'一二三四五六'[i]}部分 ${bare(h)}`],
    ['figures', (h, i) => `${i + 1}.${bare(h)}`],
    ['figures and 、', (h, i) => `${i + 1}、${bare(h)}`],
    ['Roman', (h, i) => `${'ⅠⅡⅢⅣⅤⅥ'[i]}、${bare(h)}`],
    ['nothing', bare],
    ['a bullet', (h) => `- ${bare(h)}`],
    ['a dot', (h) => `• ${bare(h)}`],
    ['a lost number', (h) => `、${bare(h)}`],
    ['lost in brackets', (h) => `()${bare(h)}`],
    ['Markdown', (h) => `## ${h}`],
    ['bold Markdown', (h) => `**${h}**`],
    ['a stop', (h) => `${h}。`],
    ['a colon', (h) => `${h}：`],
    ['spaces inside', (h) => [...h].join(' ')],
    ['ideographic spaces', (h) => `　　${h}`],
    ['radicals', (h) => h.replace('行', '⾏').replace('一', '⼀').replace('二', '⼆').replace('主', '主')],
    ['a bookmark', (h) => `[bookmark: _GoBack]${h}`],
    ['two lines', (h, i) => (i === 3 ? '四、政府信息公开行政复议、行政诉\n讼情况' : h)],
    ['wrong numbers', (h) => `一、${bare(h)}`],
    ['some numbers lost', (h, i) => (i % 2 ? h : bare(h))],
  ])('finds headings numbered with %s', (_, rewrite) => {
    expect(ids(report(rewrite))).toEqual(all);
  });

  it('ends a section in front of the bookmark of the next heading', () => {
    const text = report((h, i) => (i === 5 ? `[bookmark: _Ref1]${h}` : h));
    const fifth = sections(text).find(({ id }) => id === 'problems')!;
    expect(text.slice(...fifth.span)).not.toMatch(/bookmark|\s$/);
    expect(text.slice(fifth.span[1])).toMatch(/^\s*\[bookmark: _Ref1\]六、/);
  });

  it.each<[number, string]>([
    [0, '概述'],
    [0, '概 述'],
    [0, '基本情况'],
    [0, '工作开展情况'],
    [0, '政府信息公开工作情况'],
    [0, '政府信息公开2022年工作总体情况'],
    [0, '信息公开工作总体情况'],
    [0, '总体工作情况'],
    [0, '2023年政府信息公开工作总体情况'],
    [1, '行政机关主动公开政府信息的情况'],
    [1, '主动公开信息情况'],
    [1, '政府信息主动公开情况'],
    [1, '主动公开情况'],
    [2, '行政机关收到和处理政府信息公开申请情况'],
    [2, '依申请公开政府信息和不予公开政府信息情况'],
    [2, '政府信息依申请公开办理情况'],
    [2, '依申请公开情况'],
    [3, '政府信息公开行政复议和行政诉讼情况'],
    [3, '政府信息公开行政复议行政诉讼情况'],
    [3, '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    [3, '申请行政复议和提起行政诉讼情况'],
    [3, '复议、诉讼和申诉情况'],
    [3, '因政府信息公开引起的行政复议、行政诉讼情况'],
    [4, '存在的主要问题及改进措施'],
    [4, '存在的问题及改进情况'],
    [4, '存在问题和改进措施'],
    [4, '主要问题和改进措施'],
    [4, '当前存在的主要问题及下步改进措施'],
    [4, '政府信息公开工作存在的主要问题及改进情况'],
    [4, '存在的问题及整改情况'],
    [4, '发现的不足和整改方向'],
    [4, '工作中存在的突出问题以及今后努力方向'],
    [4, '存在问题'],
    [5, '其他需要报告事项'],
    [5, '其他报告的事项'],
    [5, '其他事项'],
    [5, '需要说明的事项'],
    [5, '其他报告事项'],
    [5, '其它需要报告的事项'],
    [5, '需要说明的其他事项'],
  ])('knows section %i as %s', (n, wording) => {
    const text = report((h, i) => (i === n ? h.slice(0, 2) + wording : h));
    expect(ids(text)).toEqual(all);
    expect(headings(text)[n]).toContain(wording);
  });

  it('takes no list of headings in the preamble for headings', () => {
    const list = form.map((h, i) => `（${'一二三四五六'[i]}）${bare(h)}`);
    for (const preamble of [
      `全文包括${list.join('；')}。`,
      `全文包括：\n${list.join('；\n')}。`,
      `报告由${form.map(bare).join('、')}六部分组成。`,
      `本报告由\n${form.map(bare).join('、\n')}。`,
      `${form.join('，')}。`,
    ]) {
      const text = `${preamble}\n${report((h) => h)}`;
      expect(ids(text)).toEqual(all);
      expect(bodies(text).overview).toBe('这里是第1段正文。');
    }
  });

  it('takes no table of contents for the report', () => {
    const text = `目录\n${form.join('\n')}\n前言。\n${report((h) => h)}`;
    expect(bodies(text)).toMatchObject({ overview: '这里是第1段正文。', other: '这里是第6段正文。' });
    expect(ids(`${form.map((h) => `${h}......3`).join('\n')}\n${report((h) => h)}`)).toEqual(all);
  });

  it('finds the sections below 一、报告内容', () => {
    const text = `某乡年度报告\n一、报告内容\n${form.map((h, i) => `（${'一二三四五六'[i]}）${bare(h)}\n1.正文一句。`).join('\n')}\n二、附件\n无。`;
    expect(ids(text)).toEqual(all);
  });

  it('uses the last of a title and heading printed twice', () => {
    const text = `某镇2024年报告\n一、总体情况\n某镇2024年报告\n${report((h) => h)}`;
    expect(ids(text)).toEqual(all);
    expect(sections(text)[0]?.span[0]).toBe(text.lastIndexOf('一、总体情况'));
  });

  it('leaves the caption of a table in its section', () => {
    for (const rewrite of [(h: string) => h, bare]) {
      const text = report(rewrite, (i) => (i === 1 ? '本年制发文件3件。\n主动公开政府信息情况\n规章 0 0 0' : '正文。'));
      expect(ids(text)).toEqual(all);
      expect(bodies(text).proactive).toContain('规章 0 0 0');
      expect(bodies(text).proactive).toContain('本年制发文件');
    }
  });

  it.each([
    ['（一）主动公开政府信息情况\n公开40条。\n（二）依申请公开情况\n无。'],
    ['1.主动公开方面。公开40条。\n2.依申请公开方面。无。'],
    ['主动公开情况\n公开40条。\n依申请公开情况\n无。\n监督保障情况\n好。'],
    ['一是主动公开情况。公开40条。\n二是依申请公开情况。无。'],
    ['一、完善主动公开制度：定了两项。\n二、规范依申请公开流程：定了一项。'],
    ['主动公开政府信息方面。\n公开40条。'],
  ])('leaves the parts of the overview in it: %j', (parts) => {
    for (const rewrite of [(h: string) => h, bare]) {
      const text = report(rewrite, (i) => (i === 0 ? parts : '正文。'));
      expect(ids(text)).toEqual(all);
      expect(bodies(text).overview).toBe(parts);
    }
  });

  it('does not make sections of the parts of the overview where the form was cut short', () => {
    const text =
      '一、总体情况\n（一）主动公开政府信息情况\n公开4条。\n（二）依申请公开政府信息情况\n无。\n二、存在的主要问题及改进情况\n人少。\n三、其他需要报告的事项\n无。';
    expect(ids(text)).toEqual(['overview', 'problems', 'other']);
    expect(bodies(text).overview).toContain('无。');
  });

  it('leaves parts of section five and six in them', () => {
    const text = report(
      (h) => h,
      (i) =>
        i === 4
          ? '（一）存在的主要问题\n人少。\n（二）改进情况\n已增。\n（二）具体办法\n（一）加强队伍。再增。'
          : i === 5
            ? '（一）依申请公开情况\n无。\n（二）收费及减免情况\n无。\n（三）复议、诉讼情况\n无。'
            : '正文。',
    );
    expect(ids(text)).toEqual(all);
    expect(bodies(text).problems).toContain('再增');
    expect(bodies(text).other).toContain('复议');
  });

  it('goes by words, not numbers, in old forms', () => {
    const text =
      '一、主动公开政府信息情况\n甲。\n二、依申请公开政府信息情况\n乙。\n三、因政府信息公开申请行政复议、提起行政诉讼情况\n丙。\n四、政府信息公开的收费及减免情况\n丁。\n五、存在的主要问题和改进措施\n戊。\n六、其他需要报告的事项\n己。';
    expect(ids(text)).toEqual(['proactive', 'applications', 'disputes', 'problems', 'other']);
    expect(bodies(text).disputes).toContain('丁');
  });

  it('finds headings with their text on the same line', () => {
    expect(bodies(report((h) => h).replace(/\n这里/g, '。这里')).overview).toBe('这里是第1段正文。');
    expect(ids(report((h) => h).replace(/\n这里/g, '　这里'))).toEqual(all);
    expect(
      ids(
        report(
          (h) => h,
          () => '2024年，做了。',
        ).replace(/\n2024年/g, '2024年'),
      ),
    ).toEqual(all);
  });

  it('finds headings where the line breaks are lost', () => {
    const text = report((h) => h).replace(/\n+/g, '');
    expect(ids(text)).toEqual(all);
    expect(bodies(text).problems).toBe('这里是第5段正文。');
    const glued = report((h) => h).replace(/\n五、/, '五、');
    expect(ids(glued)).toEqual(all);
  });

  it('finds a heading that slipped into another numbering', () => {
    const slipped = ['一、', '二、', '三、', '（四）', '五、', '6.'];
    expect(ids(report((h, i) => slipped[i] + bare(h)))).toEqual(all);
  });

  it('takes no numbered row of a table for a heading', () => {
    const rows =
      '一、本年新收政府信息公开申请数量 0\n二、上年结转政府信息公开申请数量 0\n三、本年度办理结果\n（一）予以公开 0\n（七）总计 0\n四、结转下年度继续办理 0';
    expect(
      headings(
        report(
          (h) => h,
          (i) => (i === 2 ? rows : '正文。'),
        ),
      ),
    ).toEqual(form);
  });

  it('takes no caption with 表 for a heading', () => {
    const text = report(
      (h) => h,
      (i) => (i === 2 ? '收到和处理政府信息公开申请情况表\n（本列数据的勾稽关系为：……）' : '正文。'),
    );
    expect(headings(text)).toEqual(form);
  });

  it.each([
    [
      '一、工作推进情况\n甲。\n二、主动公开工作情况\n乙。\n三、依申请公开工作办理情况\n丙。\n四、存在不足及下一步工作计划\n丁。',
      'overview proactive applications problems',
    ],
    [
      '一、概述\n甲。\n二、政府信息主动公开和依申请公开情况\n乙。\n三、复议诉讼及收费情况\n丙。\n四、存在的主要困难、问题和改进措施\n丁。\n五、需要说明的其他问题\n戊。',
      'overview applications disputes problems other',
    ],
  ])('knows free wordings by single words: %j', (text, expected) => {
    expect(ids(text).join(' ')).toBe(expected);
  });

  it('finds headings with nothing between them', () => {
    expect(
      ids(
        report(
          (h) => h,
          (i) => (i > 0 && i < 4 ? '' : '正文。'),
        ),
      ),
    ).toEqual(all);
  });

  it('joins problems and next steps headed apart', () => {
    const text = '一、概述\n甲。\n二、存在问题\n乙。\n三、下一步打算\n丙。\n四、其他事项\n丁。';
    expect(ids(text)).toEqual(['overview', 'problems', 'other']);
    expect(bodies(text).problems).toContain('丙');
  });

  it('finds none where there are none', () => {
    expect(sections('')).toEqual([]);
    expect(sections('某镇年度总结\n一年来，总体情况良好，主动公开政府信息的情况也好。\n')).toEqual([]);
  });

  it('sees no heading in a table', () => {
    const text = report((h) => h);
    const table = text.indexOf('三、');
    expect(sections(text, [[table, table + 20]]).map((s) => s.id)).not.toContain('applications');
  });
});

describe('makeProse(doc, sections, tables)', () => {
  const text = report((h) => h);
  it('gives the words of a section without its heading and its tables', () => {
    const table: Span = [text.indexOf('第2段'), text.indexOf('第2段') + 3];
    const prose = makeProse(doc(text), sections(text), [table]);
    expect(prose.section('overview').map((p) => p.text.trim())).toEqual(['这里是第1段正文。']);
    expect(prose.section('proactive').map((p) => p.text.trim())).toEqual(['这里是', '正文。']);
    expect(prose.head.map((p) => p.text.trim())).toEqual(['某镇2024年政府信息公开工作年度报告']);
  });
  it('gives the whole text as head where there is no heading', () => {
    const prose = makeProse(doc('只有一句话。'), [], []);
    expect(prose.head.map((p) => p.text)).toEqual(['只有一句话。']);
    expect(prose.section('overview')).toEqual([]);
  });
});

describe('the real reports', () => {
  const folder = new URL('../../../../shared/reports/', import.meta.url);
  it.runIf(existsSync(folder))('have their six sections', () => {
    for (const name of readdirSync(folder).filter((n) => n.endsWith('.txt'))) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      expect([name, ...ids(text)]).toEqual([name, ...all]);
    }
  });
});
