import type { ReactNode } from 'react';
import { ruleIds } from '../../findings/finding.ts';
import { groupOf, rules } from '../../findings/rules.ts';
import { channels } from '../../form/channels.ts';
import { cellId, cellIds } from '../../form/form.ts';
import { forms, type NationalForm } from '../../form/forms.ts';
import { problemCategories } from '../../form/problems.ts';
import { dataWords } from '../../i18n/data.ts';
import { describeBasis, explainRule, ruleName } from '../../i18n/findings.ts';
import { editionName, type Lang, measureName, tableName, titleIn } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import { categoryName, channelName } from '../../i18n/names.ts';
import { measures } from '../../series/measures.ts';
import { Heads } from '../parts/Heads.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { useSite } from '../state/site.ts';
import type { PackageResource, Value } from './dataPackage.ts';

/** A table of the codebook, closed until asked for. */
function Part({
  title,
  heads,
  rows,
}: {
  title: string;
  heads: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}) {
  return (
    <details className="part">
      <summary>{title}</summary>
      <Scroll label={title}>
        <table className="dt text">
          <Heads names={heads} />
          <tbody>
            {rows.map(([first, ...rest]) => (
              <tr key={String(first)}>
                <th scope="row">
                  <code>{first}</code>
                </th>
                {rest.map((cell, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                  <td key={i}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

/** Fields of the files, forms, taxonomies, rules and measures: the very definitions the code uses. */
export function Codebook({ resources }: { resources: readonly PackageResource[] }) {
  const { lang, words } = useSite();
  const w = dataWords[lang];
  const basis = (rule: (typeof ruleIds)[number]) =>
    rules[rule].basis.map((b) => describeBasis(b, lang)).join(marksOf(lang).semicolon);
  return (
    <section className="fig" aria-labelledby="codebook">
      <h2 id="codebook">{w.codebook}</h2>
      <p className="note">{w.codebookNote}</p>
      {resources.map(({ name, path, titles, fields }) => (
        <Part
          key={name}
          title={`${path}${marksOf(lang).colon}${titleIn(titles, lang)}${marksOf(lang).comma}${w.fields(fields.length)}`}
          heads={[w.field, w.name, w.type, w.unit, w.values]}
          rows={fields.map((f) => [f.name, titleIn(f.titles, lang), f.type, f.unit, valuesOf(f.values, lang)])}
        />
      ))}
      {forms.map((form) => (
        <FormPart key={form.edition} form={form} />
      ))}
      <Part
        title={w.channels}
        heads={[w.cellId, w.name]}
        rows={channels.map(({ id }) => [id, channelName(id, lang)])}
      />
      <Part
        title={w.categories}
        heads={[w.cellId, w.name]}
        rows={problemCategories.map(({ id }) => [id, categoryName(id, lang)])}
      />
      <Part
        title={w.rules}
        heads={[w.cellId, w.name, w.what, w.basis]}
        rows={ruleIds.map((rule) => [
          rule,
          `${ruleName(rule, lang)}${marksOf(lang).comma}${words.shell.severity[groupOf({ rule, severity: rules[rule].severity })]}`,
          explainRule(rule, lang),
          basis(rule),
        ])}
      />
      <Part
        title={w.measures}
        heads={[w.cellId, w.name, w.unit]}
        rows={measures.map((m) => [m.id, measureName(m, lang), words.shell.units[m.unit]])}
      />
      <Part title={w.nothing} heads={[w.cellId, w.what]} rows={Object.entries(w.nothingRows)} />
    </section>
  );
}

const valuesOf = (values: readonly Value[], lang: Lang) =>
  values.map(({ value, labels }) => (
    <span key={value} className="value">
      <code>{value}</code> {titleIn(labels, lang)}
    </span>
  ));

/** The cells of an edition of the form. */
function FormPart({ form }: { form: NationalForm }) {
  const { lang } = useSite();
  const w = dataWords[lang];
  const cells = form.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.columns.map((column) => [
        cellId(table.id, row.id, column.id),
        tableName(table.id, lang),
        `${row.group ? `${row.group} ` : ''}${row.labels[0]}`,
        column.labels[0],
      ]),
    ),
  );
  return (
    <Part
      title={`${w.forms}${marksOf(lang).colon}${w.formOf(editionName(form.edition, lang), cellIds(form).length, form.basis)}`}
      heads={[w.cellId, w.what, w.row, w.column]}
      rows={cells}
    />
  );
}
