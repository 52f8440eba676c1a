import { describe, expect, it } from 'vitest';
import { duties } from '../../src/form/duty.ts';
import { forms } from '../../src/form/forms.ts';
import { briefingWords } from '../../src/i18n/briefing.ts';
import { explainRule } from '../../src/i18n/findings.ts';
import { columnName, defaultLang, langs, languageOf, rowName } from '../../src/i18n/i18n.ts';
import { overviewWords } from '../../src/i18n/overview.ts';

const rows = forms.flatMap(({ tables }) => tables.flatMap((table) => table.rows));

describe('the words of the national form', () => {
  it('name every row and column of every edition', () => {
    expect(rows.filter(({ id }) => rowName(id, defaultLang) === id)).toEqual([]);
    const columns = rows.flatMap((row) => row.columns);
    expect(columns.filter(({ id }) => columnName(id, defaultLang) === id)).toEqual([]);
  });

  it.each(langs)('speak of every edition where the wrong one was used: %s', (lang) => {
    for (const { edition } of forms) expect(explainRule('wrong_form', lang)).toContain(edition);
  });

  it.each(langs)('name the last day that is in time: %s', (lang) => {
    const day = new Date(`2001-${duties.at(-1)!.deadline}T00:00:00Z`);
    const format = new Intl.DateTimeFormat(languageOf(lang).tag, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    const parts = format.formatToParts(day).filter(({ type }) => type !== 'literal');
    const late = briefingWords[lang].lateNames([]);
    for (const said of [overviewWords[lang].coverageNote, late, explainRule('late', lang)])
      for (const { value } of parts) expect(said.replace(/ /g, '')).toContain(value);
  });
});
