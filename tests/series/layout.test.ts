import { describe, expect, it } from 'vitest';
import type { PublicReport } from '../../src/dataset/dataset.ts';
import { layoutOf, type Piece } from '../../src/series/layout.ts';
import { compareWording, narrativeOf } from '../../src/series/prose.ts';
import { publicReport, sourceOfLines, spanIn, tableBlock } from '../support/source.ts';

const wordsOf = (piece: Piece, text: string): string =>
  piece.kind === 'grid'
    ? '[grid]'
    : piece.kind === 'form'
      ? `[${piece.table}]`
      : piece.spans.map((s) => text.slice(...s)).join('/');
const shape = (source: ReturnType<typeof sourceOfLines>) =>
  layoutOf(source).map((piece) => `${piece.kind}: ${wordsOf(piece, source.text)}`);

describe('layoutOf(source)', () => {
  it('tells title, headings, paragraphs and signature apart', () => {
    const source = sourceOfLines([
      '云泽县青石镇人民政府',
      '2024年政府信息公开工作年度报告',
      '',
      '根据条例要求，编制本报告。',
      '一、总体情况',
      '本年公开信息若干条。',
      '云泽县青石镇人民政府',
      '2025年1月20日',
    ]);
    expect(shape(source)).toEqual([
      'title: 云泽县青石镇人民政府',
      'title: 2024年政府信息公开工作年度报告',
      'paragraph: 根据条例要求，编制本报告。',
      'heading: 一、总体情况',
      'paragraph: 本年公开信息若干条。',
      'signature: 云泽县青石镇人民政府',
      'signature: 2025年1月20日',
    ]);
  });

  it('sets lines that a converter wrapped as one paragraph', () => {
    const source = sourceOfLines([
      '一、总体情况',
      '全年通过各类渠道公开信息，内容涉及惠民政策和',
      '村级事务，群众反映良好。',
      '第二段另起一行。',
    ]);
    expect(shape(source)[1]).toBe('paragraph: 全年通过各类渠道公开信息，内容涉及惠民政策和/村级事务，群众反映良好。');
    expect(shape(source)).toHaveLength(3);
  });

  it('does not take an opening sentence for the title', () => {
    const source = sourceOfLines(['青石镇年度报告', '按照县里部署，我镇对全年工作进行了梳', '理，形成报告。']);
    expect(layoutOf(source).map((p) => p.kind)).toEqual(['title', 'paragraph']);
  });

  it('finds a statutory table that stands one cell per line, with its header lines, up to the next heading', () => {
    const lines = [
      '三、收到和处理申请情况',
      '申请人',
      '自然人',
      '总计',
      '一、本年新收政府信息公开申请数量',
      '5',
      '7',
      '四、复议诉讼',
    ];
    const source = sourceOfLines(lines, (text) => ({
      cells: {
        'applications.received.natural_person': { value: 5, raw: '5', span: spanIn(text, '5') },
        'applications.received.total': { value: 7, raw: '7', span: spanIn(text, '7') },
      } as unknown as PublicReport['cells'],
    }));
    expect(shape(source)).toEqual(['heading: 三、收到和处理申请情况', 'form: [applications]', 'heading: 四、复议诉讼']);
    const form = layoutOf(source)[1] as Extract<Piece, { kind: 'form' }>;
    expect(source.text.slice(...form.span)).toMatch(/^申请人[\s\S]*7$/);
  });

  it('takes in header lines and rules of a drawn table, however long', () => {
    const rule = `|${' --- |'.repeat(30)}`;
    const head = `| 信息内容 |${' 本年处理决定数量 |'.repeat(12)}`;
    const lines = ['二、主动公开政府信息情况', head, rule, '| 行政处罚 | 17 |', '+-----+----+', '说明：无。'];
    const source = sourceOfLines(lines, (text) => ({
      cells: {
        'proactive.penalties.decisions': { value: 17, raw: '17', span: spanIn(text, '17') },
      } as unknown as PublicReport['cells'],
    }));
    expect(shape(source)).toEqual(['heading: 二、主动公开政府信息情况', 'form: [proactive]', 'paragraph: 说明：无。']);
  });

  it('keeps the grid of a table that has one', () => {
    const head = '二、主动公开情况\n';
    const { text, block } = tableBlock([['行政处罚', '3']], head.length);
    const span = spanIn(head + text, '3');
    const pieces = layoutOf({
      text: head + text,
      blocks: [{ kind: 'paragraph', span: [0, head.length - 1] }, block],
      report: publicReport({
        cells: { 'proactive.penalties.decisions': { value: 3, raw: '3', span } } as unknown as PublicReport['cells'],
      }),
    });
    expect(pieces.map((p) => p.kind)).toEqual(['heading', 'grid']);
  });

  it('is empty for an empty text', () => {
    expect(layoutOf(sourceOfLines(['']))).toEqual([]);
  });
});

describe('narrativeOf(source)', () => {
  it('is the paragraphs alone', () => {
    const source = sourceOfLines([
      '青石镇年度报告',
      '一、总体情况',
      '本年公开信息若干条。',
      '青石镇人民政府',
      '2025年1月20日',
    ]);
    expect(narrativeOf(source)).toBe('本年公开信息若干条。');
  });
});

describe('compareWording(earlier, later)', () => {
  it('marks in each what stands in the other', () => {
    const pair = compareWording('群众参与的积极性不够高。培训较少。', '今年群众参与的积极性不够高，人手不足。');
    const same = ({ text, spans }: typeof pair.later) => spans.map((s) => text.slice(...s));
    expect(same(pair.later)).toEqual(['群众参与的积极性不够高']);
    expect(same(pair.earlier)).toEqual(['群众参与的积极性不够高']);
    expect(pair.earlier.share).toBeCloseTo(11 / 15);
  });

  it('says 0 of empty texts', () => {
    expect(compareWording('', '').later).toMatchObject({ share: 0, spans: [] });
  });
});
