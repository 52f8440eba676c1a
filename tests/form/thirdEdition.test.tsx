import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { FormTable } from '../../src/app/source/FormTable.tsx';
import { SourceContext } from '../../src/app/source/source.ts';
import { describeNothing } from '../../src/charts/describe.ts';
import { assembleCounty } from '../../src/dataset/county.ts';
import { decodeCounty } from '../../src/dataset/decode.ts';
import { encodeCounty } from '../../src/dataset/encode.ts';
import { packageRows, packageTables } from '../../src/dataset/package.ts';
import { tables } from '../../src/dataset/tables.ts';
import { comparableCells, formDue, formOf } from '../../src/form/crosswalk.ts';
import { type CellId, cellIds, type Form } from '../../src/form/form.ts';
import { forms } from '../../src/form/forms.ts';
import { editionName } from '../../src/i18n/i18n.ts';
import { measureOf } from '../../src/series/measures.ts';
import { formChanges } from '../../src/series/point.ts';
import { selectSeries } from '../../src/series/select.ts';
import { parseView } from '../../src/series/view.ts';
import { county as countyInput, member, tools } from '../dataset/members.ts';
import { countyOf } from '../support/county.ts';
import { render } from '../support/render.ts';
import { check } from '../support/report.ts';

/** An edition that nobody has prescribed: other headers in table two, a row more in tables two and three. */
vi.mock('../../src/form/forms.ts', async (original) => {
  const { forms: two } = await original<{ forms: readonly Form[] }>();
  const [proactive, applications, disputes] = two[1]!.tables;
  const documents = [
    { id: 'issued', labels: ['本年制定件数'] },
    { id: 'repealed', labels: ['本年失效件数'] },
    { id: 'in_force', labels: ['年末有效件数'] },
  ];
  const decided = [{ id: 'decisions', labels: ['本年作出决定件数'] }];
  const rows = proactive.rows.map((row) => ({ ...row, columns: row.columns.length === 3 ? documents : row.columns }));
  const confirmations = { id: 'confirmations', labels: ['行政确认'], columns: decided, paragraph: 5 };
  const refused = applications.rows.findIndex(({ id }) => id === 'outcomes_total');
  const advised = { ...applications.rows[refused]!, id: 'advised', labels: ['（七）告知获取途径'] };
  const total = { ...applications.rows[refused]!, labels: ['（八）总计'] };
  const third: Form = {
    edition: '2027',
    since: 2027,
    basis: '虚构',
    cues: ['本年制定件数', '本年失效件数', '年末有效件数', '本年作出决定件数'],
    changed: ['proactive.licences'],
    tables: [
      { id: 'proactive', rows: [...rows.slice(0, 3), confirmations, ...rows.slice(3)] },
      {
        id: 'applications',
        rows: [...applications.rows.slice(0, refused), advised, total, ...applications.rows.slice(refused + 1)],
      },
      disputes,
    ],
  };
  const all = [...two, third];
  return { forms: all, editions: all.map(({ edition }) => edition), latestForm: third };
});

const third = forms[2]!;

describe('a third edition of the form', () => {
  it('is due from its year on, and its cells are measures', () => {
    expect([2020, 2021, 2026, 2027, 2040].map((year) => formDue(year)!.edition)).toEqual(
      ['2019', '2021', '2021', '2027', '2027'], // prettier-ignore
    );
    expect(measureOf('proactive.confirmations.decisions')).toMatchObject({
      editions: ['2027'],
      since: 2027,
      until: null,
    });
    expect(measureOf('proactive.rules.issued')).toMatchObject({ editions: ['2021', '2027'], since: 2021, until: null });
    expect(measureOf('proactive.rules.created')).toMatchObject({ since: null, until: 2020 });
    expect(comparableCells.has('proactive.penalties.decisions')).toBe(true);
    expect(comparableCells.has('proactive.licences.decisions')).toBe(false);
    expect(formChanges([2020, 2021, 2026, 2027])).toHaveLength(2);
  });

  it('is read by its labels, every cell, whatever year the report is for', () => {
    const value = (id: CellId) => (cellIds(third).indexOf(id) * 7) % 90;
    for (const year of [2024, 2027]) {
      const { report } = check({ year, form: third, cells: figuresOf(value) });
      expect(report.form).toBe('2027');
      const wrong = cellIds(third).filter((id) => report.cells[id]?.value !== value(id));
      expect(wrong).toEqual([]);
    }
  });

  it('leaves the others as they were', () => {
    for (const edition of ['2019', '2021'] as const) {
      const form = formOf(edition)!;
      const { report } = check({ year: form.since, form, cells: figuresOf(() => 3) });
      expect(report.form).toBe(edition);
      expect(cellIds(form).filter((id) => report.cells[id]?.value !== 3)).toEqual([]);
    }
  });

  it('is told where another one is due', () => {
    const rules = (year: number, form: Form) =>
      check({ year, form }).findings.map(({ rule, expected, actual }) => [rule, expected, actual]);
    expect(rules(2027, formOf('2021')!)).toContainEqual(['wrong_form', '2027', '2021']);
    expect(rules(2027, third).filter(([rule]) => rule === 'wrong_form')).toEqual([]);
  });

  it('has a name, stands in the codebook, and says from when it has a figure', () => {
    expect(editionName(third.edition, 'zh')).toBe('2027 版表式');
    const form = tables.reports.fields.find(({ name }) => name === 'form')!;
    expect(Object.keys((form as { values: object }).values)).toEqual(['2019', '2021', '2027', 'free']);
    const cell = 'proactive.confirmations.decisions';
    const county = countyOf(cell, [2023, 2024], { 甲镇: ['not_in_form', 'not_in_form'] });
    const series = selectSeries(county, parseView(`#/explore?m=${cell}`).view);
    expect(describeNothing(series, 'zh')).toContain('2027');
  });

  describe('in the dataset', () => {
    const cell = 'proactive.confirmations.decisions';
    const year = 2027;
    const cells = figuresOf((id) => (id === cell ? 61 : 0));
    const members = [member('990101101', { year, form: third, cells }), member('990101102', { year: 2026 })];
    const { contents } = assembleCounty(countyInput(members, { years: [2026, 2027] }), tools);
    const { county } = contents;

    it('comes out as it went in', () => {
      expect(county.reports.map(({ form }) => form)).toEqual(['2027', '2021']);
      expect(decodeCounty(JSON.parse(JSON.stringify(encodeCounty(county))))).toEqual(county);
    });

    it('is charted', () => {
      const { texts } = render(selectSeries(county, parseView(`#/explore?m=${cell}&tab=bar`).view), 'bar');
      expect(texts.map(({ text }) => text)).toContain('61');
    });

    it('is shown after its own form', () => {
      const { text, blocks } = members[0]!.checked.doc;
      const source = {
        text,
        blocks,
        report: contents.reports[0]!,
        marks: [],
        pictures: [],
        place: null,
        target: null,
        pressed: { current: '' },
      };
      const html = renderToStaticMarkup(
        <SourceContext value={{ ...source, published: null, hrefOf: (at) => `#${at}` }}>
          <FormTable id="proactive" />
        </SourceContext>,
      );
      expect(html).toMatch(/行政确认<\/th>(?:<(?!\/tr)[^>]*>)*61</);
      expect(html).toContain('年末有效件数');
    });

    it('is exported, a column for each of its cells', () => {
      const spec = packageTables((id) => ({ zh: id, en: id })).find(({ name }) => name === 'cells')!;
      const { cells: rows } = packageRows(contents, tools.describe);
      const at = spec.fields.findIndex(({ name }) => name === cell);
      expect(rows.map((row) => row[at])).toEqual([61, null]);
    });
  });
});

/** A figure for each cell of a form. */
function figuresOf(value: (id: CellId) => number): Record<CellId, string> {
  return Object.fromEntries(forms.flatMap((form) => cellIds(form).map((id) => [id, `${value(id)}`])));
}
