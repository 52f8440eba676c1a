import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/document/docx.ts';
import { cell, makeWord, packParts, paragraph, row, run, table } from '../support/office.ts';
import { paragraphs, readError, readOk, tables } from './support.ts';

const body = (xml: string) => readOk(makeWord({ body: xml }));
const textOf = async (xml: string) => (await body(xml)).text;
const vanish = '<w:vanish/>';

describe('readDocx(parts, main)', () => {
  it('reads paragraphs, headings and merged cells', async () => {
    const doc = await readOk(
      makeWord({
        styles: '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>',
        body:
          paragraph('一、总体情况', '<w:pStyle w:val="2"/>') +
          table(
            row([cell('甲', '<w:vMerge w:val="restart"/>'), cell('乙', '<w:gridSpan w:val="2"/>')]),
            row([cell('', '<w:vMerge/>'), '1', '2']),
          ) +
          paragraph('六、其他'),
      }),
    );
    expect(doc.format).toBe('docx');
    expect(paragraphs(doc)).toEqual(['一、总体情况', '六、其他']);
    expect(doc.blocks[0]).toMatchObject({ heading: 2 });
    expect(tables(doc)).toEqual([
      [
        ['甲v2', '乙+1'],
        ['1', '2'],
      ],
    ]);
  });

  it('keeps lines that a web page would print around an article', async () =>
    expect(paragraphs(await body(paragraph('来源：石桥镇') + paragraph('发布日期：2024年1月18日')))).toHaveLength(2));

  it('reads the strict namespaces, and any prefix', async () => {
    const strict = makeWord({ strict: true, body: table(row(['规章', '0']), row(['许可', '5'])) });
    expect(tables(await readOk(strict))).toEqual([
      [
        ['规章', '0'],
        ['许可', '5'],
      ],
    ]);
    const inner = 'xmlns:z="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    expect(await textOf(`<z:p ${inner}><z:r><z:t>甲</z:t></z:r></z:p>${paragraph('乙')}`)).toBe('甲\n乙');
  });
});

describe('readDocx: what is not shown', () => {
  it('leaves out hidden runs, also hidden by a style, and shows what is expressly shown', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="h"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="k"><w:name w:val="k"/><w:basedOn w:val="h"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="p"><w:name w:val="p"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const xml =
      paragraph(
        run('8') + run('1', vanish) + run('2', '<w:rStyle w:val="k"/>') + run('5') + run('条', '<w:vanish w:val="0"/>'),
      ) +
      paragraph(
        run('藏') + run('现', '<w:vanish w:val="false"/>'),
        '<w:pStyle w:val="p"/><w:rPr><w:vanish w:val="0"/></w:rPr>',
      ) +
      paragraph(run('双重', '<w:rStyle w:val="h"/>'), '<w:pStyle w:val="p"/>');
    expect((await readOk(makeWord({ styles, body: xml }))).text).toBe('85条\n现\n双重');
  });

  it('leaves out deleted and moved words and keeps inserted ones', async () => {
    const del = '<w:del><w:r><w:delText>85</w:delText></w:r></w:del>';
    const moved = `<w:moveFrom>${run('旧')}</w:moveFrom><w:moveTo>${run('新')}</w:moveTo>`;
    expect(await textOf(`<w:p>${del}<w:ins>${run('86')}</w:ins>${run('条')}${moved}</w:p>`)).toBe('86条新');
  });

  it('goes on in the next paragraph behind a deleted or hidden mark', async () => {
    const marked = (mark: string) => paragraph(run('公开'), `<w:rPr>${mark}</w:rPr>`);
    expect(await textOf(marked('<w:del/>') + marked(vanish) + paragraph('信息') + marked('<w:del/>'))).toBe(
      '公开公开信息\n公开',
    );
    expect(paragraphs(await body(marked('<w:del/>') + table(row(['甲', '1']))))).toEqual(['公开']);
  });

  it('leaves out hidden and deleted rows and deleted cells', async () => {
    const doc = await body(
      table(
        row(['甲', '1']),
        row(['藏', '9'], '<w:hidden/>'),
        row(['删', '9'], '<w:del/>'),
        row(['留', '2'], '<w:ins/>'),
        row(['丙', cell('9', '<w:cellDel/>'), '3']),
      ),
    );
    expect(tables(doc)[0]).toEqual([
      ['甲', '1'],
      ['留', '2'],
      ['丙', '3'],
    ]);
  });

  it('leaves out what properties were before a change', async () => {
    const before = '<w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>';
    expect(await textOf(`<w:p><w:r>${before}<w:t>85</w:t></w:r></w:p>`)).toBe('85');
  });
});

describe('readDocx: figures and the marks beside them', () => {
  it('keeps superscripts and subscripts beside the line, stated by the run or by a style', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="s"><w:name w:val="s"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
    const xml = table(
      row(['甲', cell(paragraph(run('3') + run('2', '<w:vertAlign w:val="superscript"/>')))]),
      row(['乙', cell(paragraph(run('3') + run('1', '<w:rStyle w:val="s"/>')))]),
      row(['丙', cell(paragraph(run('3') + run('1', '<w:rStyle w:val="s"/><w:vertAlign w:val="baseline"/>')))]),
      row(['丁', cell(paragraph(run('3') + run('4', '<w:vertAlign w:val="subscript"/>')))]),
    );
    expect(tables(await readOk(makeWord({ styles, body: xml })))[0]).toEqual([
      ['甲', '3²'],
      ['乙', '3¹'],
      ['丙', '31'],
      ['丁', '3₄'],
    ]);
  });

  it('keeps the marks of notes out of figures and prints the notes at the end', async () => {
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const doc = await readOk(
      makeWord({
        body:
          table(row(['许可', cell(paragraph(run('85') + reference('footnote', 2)))])) +
          paragraph(run('完') + reference('endnote', 1) + reference('footnote', 2)),
        footnotes: `<w:footnote w:id="1">${paragraph('未引用')}</w:footnote><w:footnote w:id="2">${paragraph('含变更')}</w:footnote>`,
        endnotes: `<w:endnote w:id="1">${paragraph('尾注')}</w:endnote>`,
      }),
    );
    expect(tables(doc)).toEqual([[['许可', '85']]]);
    expect(paragraphs(doc)).toEqual(['完', '含变更', '尾注']);
  });

  it('never runs struck figures into others, nor paragraphs of a cell, nor formulas', async () => {
    const frac =
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>';
    const power = '<m:oMath><m:r><m:t>3</m:t></m:r><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:oMath>';
    const doc = await body(
      table(
        row(['甲', cell(paragraph(run('85', '<w:strike/>') + run('86')))]),
        row(['乙', cell(paragraph('12') + paragraph('3'))]),
        row([cell(paragraph(run('丙') + frac)), cell(paragraph(run('') + power))]),
        row(['丁', cell(paragraph(run('2') + run('0') + run('4')))]),
      ),
    );
    expect(tables(doc)[0]).toEqual([
      ['甲', '85 86'],
      ['乙', '12 3'],
      ['丙1/2', '3²'],
      ['丁', '204'],
    ]);
  });

  it('prints symbols, or a sign that there was one', async () => {
    const sym = (font: string, char: string) => `<w:sym w:font="${font}" w:char="${char}"/>`;
    const doc = await textOf(
      `<w:p><w:r>${sym('Wingdings', 'F0FE')}${sym('Wingdings', 'F081')}${sym('Symbol', 'F033')}${sym('宋体', '2461')}` +
        `<w:t>8</w:t>${sym('Webdings', 'F033')}<w:t>5</w:t></w:r></w:p>`,
    );
    expect(doc).toBe('☑①3②8\ufffd5');
  });

  it('reads tabs, breaks and hyphens', async () => {
    expect(
      await textOf(
        '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r><w:t>一 </w:t><w:tab/><w:t>政府信</w:t><w:softHyphen/>' +
          '<w:t>息</w:t><w:br/><w:t>甲</w:t><w:noBreakHyphen/><w:t>乙</w:t><w:br w:type="page"/><w:t>丙</w:t></w:r></w:p>',
      ),
    ).toBe('一\t政府信息\n甲\u2011乙\n丙');
  });
});

describe('readDocx: wrappers', () => {
  it('keeps the results of fields and leaves out their codes', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const nested = `${mark('begin')}${code(' IF ')}${mark('begin')}${code(' X ')}${mark('separate')}${run('内')}${mark('end')}${mark('separate')}${run('85')}${mark('end')}`;
    const simple = `<w:fldSimple w:instr=" PAGE ">${run('条')}</w:fldSimple>`;
    expect(await textOf(`<w:p>${nested}${simple}</w:p>`)).toBe('85条');
    expect(await textOf(`<w:p>${mark('begin')}${code(' X ')}${run('码')}</w:p>${paragraph('其后')}`)).toBe('其后');
  });

  it('reads links, content controls, smart tags, readings above characters', async () => {
    const sdt = (content: string) =>
      `<w:sdt><w:sdtPr><w:placeholder/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const ruby = `<w:r><w:ruby><w:rt>${run('xiang')}</w:rt><w:rubyBase>${run('乡')}</w:rubyBase></w:ruby></w:r>`;
    const line = `<w:p><w:hyperlink>${run('链')}</w:hyperlink><w:smartTag>${run('标')}</w:smartTag>${sdt(run('控'))}${ruby}</w:p>`;
    const rows = sdt(row([sdt(cell('规章')), '0'])) + row(['许可', '1']);
    const doc = await body(sdt(line) + table(rows));
    expect(paragraphs(doc)).toEqual(['链标控乡']);
    expect(tables(doc)[0]).toEqual([
      ['规章', '0'],
      ['许可', '1'],
    ]);
  });

  const box = (words: string) => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
  const shape = (words: string) => `<w:drawing><wps:txbx>${box(words)}</wps:txbx></w:drawing>`;
  const picture = (words: string) => `<w:pict><v:shape><v:textbox>${box(words)}</v:textbox></v:shape></w:pict>`;

  it('reads a text box behind the paragraph it hangs in, once, whichever way it is offered', async () => {
    const both = (requires: string) =>
      `<mc:AlternateContent><mc:Choice Requires="${requires}">${shape('新')}</mc:Choice><mc:Choice Requires="wps">${shape('次')}</mc:Choice>` +
      `<mc:Fallback>${picture('旧')}</mc:Fallback></mc:AlternateContent>`;
    const around = (content: string) => `<w:p>${run('文')}<w:r>${content}</w:r>${run('字')}</w:p>`;
    expect(await textOf(around(both('wps')))).toBe('文字\n新');
    expect(await textOf(around(both('other')))).toBe('文字\n次');
    expect(await textOf(around(both('other').replace('Requires="wps"', 'Requires="wps other"')))).toBe('文字\n旧');
    expect(await textOf(`<w:p><w:r><w:rPr>${vanish}</w:rPr>${picture('藏')}</w:r>${run('文')}</w:p>`)).toBe('文');
    expect(tables(await body(table(row(['甲', cell(around(picture('盒')))]))))).toEqual([[['甲', '文字 盒']]]);
  });

  it('reads the cells of a table around another one by one', async () => {
    const inner = table(row(['规章', '0']), row(['许可', '1']));
    const doc = await body(table(row([cell(paragraph('前') + inner + paragraph('后')), '旁'])));
    expect(paragraphs(doc)).toEqual(['前', '后', '旁']);
    expect(tables(doc)[0]).toEqual([
      ['规章', '0'],
      ['许可', '1'],
    ]);
  });
});

describe('readDocx: cells', () => {
  it('places cells by the columns they cover, whatever rows above reach down', async () => {
    const doc = await body(
      table(
        row([cell('甲', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), '1', '2']),
        row([cell('乙', '<w:vMerge/>'), '3', '4', '5']),
        row(['丙', '6'], '<w:gridBefore w:val="2"/>'),
        row([cell('丁', '<w:hMerge w:val="restart"/>'), cell('戊', '<w:hMerge/>'), '7', '8']),
      ),
    );
    const [block] = doc.blocks;
    const places = block?.kind === 'table' ? block.cells : [];
    expect(places.map(({ column, columnSpan, span }) => [column, columnSpan, doc.text.slice(...span)])).toEqual([
      [0, 2, '甲'],
      [2, 1, '1'],
      [3, 1, '2'],
      [0, 1, '乙'],
      [1, 1, '3'],
      [2, 1, '4'],
      [3, 1, '5'],
      [2, 1, '丙'],
      [3, 1, '6'],
      [0, 2, '丁 戊'],
      [2, 1, '7'],
      [3, 1, '8'],
    ]);
  });

  it('does not show what stands in a cell that goes on with the one above', async () => {
    const doc = await body(
      table(
        row([cell('甲', '<w:vMerge w:val="restart"/>'), '1']),
        row([cell('藏', '<w:vMerge w:val="continue"/>'), '2']),
      ),
    );
    expect(tables(doc)[0]).toEqual([['甲v2', '1'], ['2']]);
  });
});

describe('readDocx: list numbers', () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="h"/>')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const item = (words: string, at: number, list = 1) =>
    paragraph(words, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  it('prints the numbers of headings and items as the list does', async () => {
    const xml =
      item('总体情况', 0) +
      item('主动公开', 1) +
      item('网站', 2) +
      item('依申请公开', 1) +
      item('公众号', 2) +
      item('主动公开政府信息情况', 0) +
      item('另', 1);
    expect((await readOk(makeWord({ numbering, body: xml }))).text.split('\n')).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '1. 网站',
      '（二）依申请公开',
      '1. 公众号',
      '二、主动公开政府信息情况',
      '（一）另',
    ]);
  });

  it('takes the list from the style, and none where the paragraph says so', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="h"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const xml =
      paragraph('甲', '<w:pStyle w:val="h"/>') +
      paragraph('乙', '<w:pStyle w:val="h"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      paragraph('丙', '<w:pStyle w:val="h"/>');
    expect((await readOk(makeWord({ numbering, styles, body: xml }))).text).toBe('一、甲\n乙\n二、丙');
  });

  it('does not count hidden and deleted paragraphs', async () => {
    const unseen = (mark: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>${mark}</w:rPr></w:pPr><w:del>${run('删')}</w:del>${run('藏', vanish)}</w:p>`;
    const xml = item('甲', 0) + unseen(vanish) + unseen('<w:del/>') + item('乙', 0);
    expect((await readOk(makeWord({ numbering, body: xml }))).text).toBe('一、甲\n二、乙');
  });

  it('prints the number of an empty cell', async () => {
    const counted =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const xml = table(row([cell(item('', 0)), '甲']), row([cell(item('', 0)), '乙']));
    expect(tables(await readOk(makeWord({ numbering: counted, body: xml })))[0]).toEqual([
      ['1', '甲'],
      ['2', '乙'],
    ]);
  });
});

describe('readDocx: hostile files', () => {
  const deep = (open: string, close: string, times: number) => open.repeat(times) + run('底') + close.repeat(times);
  const wordsOf = (xml: string) => {
    const result = readDocx(makeWord({ body: xml }));
    return result.ok ? result.doc.text : result.error.code;
  };

  it('reads what is nested deeper than any call stack', () => {
    expect(wordsOf(`<w:p>${deep('<w:ins>', '</w:ins>', 50_000)}</w:p>`)).toBe('底');
    expect(wordsOf(`<w:p>${deep('<w:r><w:txbxContent><w:p>', '</w:p></w:txbxContent></w:r>', 5_000)}</w:p>`)).toBe(
      '底',
    );
    const cells = `${'<w:tbl><w:tr><w:tc>'.repeat(5_000)}${paragraph('底')}${'</w:tc></w:tr></w:tbl>'.repeat(5_000)}`;
    expect(wordsOf(cells)).toBe('底');
  });

  it('reads paragraphs by the hundred thousand, huge attributes, fields without end', () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    expect(wordsOf(`${'<w:p/>'.repeat(100_000)}${paragraph('甲')}`)).toBe('甲');
    expect(wordsOf(paragraph('甲').repeat(20_000))).toHaveLength(39_999);
    expect(wordsOf(`<w:p w:rsid="${'0'.repeat(500_000)}">${run('甲')}</w:p>`)).toBe('甲');
    expect(wordsOf(`${`<w:p>${field}</w:p>`.repeat(20_000)}${paragraph('甲')}`)).toBe('甲');
  });

  it('refuses unknown entities and XML that is not well-formed', async () => {
    for (const bad of ['&bomb;', '<w:p>', '</w:p>', '\u0001', '<w:p a=b/>'])
      expect(await readError(makeWord({ body: paragraph('甲') + bad }))).toBe('corrupt');
  });

  it('has no text where the body has none, and is damaged where there is no body', async () => {
    expect(await readError(makeWord({ body: '' }))).toBe('no_text');
    expect(await readError(packParts({ 'word/document.xml': '<document/>' }))).toBe('corrupt');
  });
});
