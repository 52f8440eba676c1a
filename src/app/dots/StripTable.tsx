import type { SwarmRow } from '../../charts/dots.ts';
import { fieldWords } from '../../i18n/field.ts';
import { formatNumber, type Lang } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import { columns } from '../../series/columns.ts';
import type { Measure } from '../../series/measures.ts';
import { nothings } from '../../series/series.ts';
import { type CsvTable, fromColumns, nothingNotes } from '../../series/table.ts';
import { Scroll } from '../parts/Scroll.tsx';
import { useSite } from '../state/site.ts';
import { hrefWith } from '../state/useView.ts';
import { useLackWords } from './distributionText.ts';
import type { Ground } from './ground.ts';
import type { MannerWords } from './useManner.ts';

interface Props {
  rows: readonly SwarmRow[];
  headers: string;
  manner: MannerWords;
  measure: Measure;
  ground: Ground;
  title: string;
}

const figures = ['least', 'low', 'median', 'high', 'most'] as const;

/** The strips in figures: how many have one, their quartiles, and why the others have none. */
export function StripTable({ rows, headers, manner, measure, ground, title }: Props) {
  const { view, lang } = useSite();
  const w = fieldWords[lang];
  const lackWords = useLackWords(manner, measure);
  return (
    <Scroll label={title} className="st">
      <table className="dt strips">
        <caption className="vh">{w.caption(title, ground.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{headers}</th>
            <th scope="col">{w.table.n}</th>
            {view.as === 'given' && <th scope="col">{w.table.zeros}</th>}
            {figures.map((key) => (
              <th key={key} scope="col">
                {w.table[key]}
              </th>
            ))}
            <th scope="col" className="only-w lack">
              {w.table.none}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, statistics }) => (
            <tr key={key}>
              <th scope="row">
                {ground.units.length > 1 ? <a href={hrefWith(view, { c: key, town: [] })}>{name}</a> : name}
              </th>
              <td className="num">
                {formatNumber(statistics.n)}
                <span className="faint">/{formatNumber(statistics.due)}</span>
              </td>
              {view.as === 'given' && <td className="num">{formatNumber(statistics.zeros)}</td>}
              {figures.map((figure) => (
                <td key={figure} className={figure === 'median' ? 'num now' : 'num'}>
                  {statistics[figure] === null ? '' : manner.format(statistics[figure])}
                </td>
              ))}
              <td className="only-w lack small muted">{lackWords(statistics.lacks).join(marksOf(lang).comma)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** The same as a file. */
export function statisticsCsv(rows: readonly SwarmRow[], headers: string, lang: Lang, from: string): CsvTable {
  const { table } = fieldWords[lang];
  const kinds = nothings.filter((kind) => rows.some((row) => row.statistics.lacks[kind] > 0));
  const keys = ['n', 'due', 'zeros', ...figures, 'sum'] as const;
  return [
    [
      columns.code,
      headers,
      ...keys.map((key) => table[key]),
      ...kinds.map((kind) => nothingNotes[kind]),
      ...(from && fromColumns),
    ],
    ...rows.map(({ key, name, statistics }) => [
      ...[key, name, ...keys.map((k) => statistics[k])],
      ...kinds.map((kind) => statistics.lacks[kind]),
      ...(from && [from]),
    ]),
  ];
}
