import { useMemo } from 'react';
import { formatNumber, type Lang, measureName } from '../../i18n/i18n.ts';
import { percentileWords } from '../../i18n/percentile.ts';
import { columns } from '../../series/columns.ts';
import { type FieldYear, fieldOfCounty } from '../../series/field.ts';
import type { Measure } from '../../series/measures.ts';
import { headlineMeasures } from '../../series/overview.ts';
import { type Percentile, percentileOf } from '../../series/percentile.ts';
import type { TownshipRecord } from '../../series/record.ts';
import type { CsvTable } from '../../series/table.ts';
import { FigureFoot } from '../figure/FigureFoot.tsx';
import { Heads } from '../parts/Heads.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import { usePlaceFields } from './usePlaceFields.ts';

/** A measure in the latest year in which the township has a figure of it. */
interface Latest {
  measure: Measure;
  year: number;
  value: number;
  report: string | null;
  at: string;
}

const latestOf = ({ rows }: TownshipRecord): Latest[] =>
  rows.flatMap(({ measure, points }) => {
    const point = [...points].reverse().find((p) => p.value !== null);
    return point ? [{ measure, year: point.year, value: point.value!, report: point.report, at: point.at }] : [];
  });

/** The fields of a township's own county, and where it stands in them. */
function useCountyYears(code: string, asked: readonly Latest[]) {
  const { counties } = useSite();
  return useMemo(() => {
    const home = counties.find((county) => county.townships.some((t) => t.code === code));
    if (!home) return null;
    const years = asked.map(({ measure, year }) => fieldOfCounty(home, measure, [year]).years[0]!);
    return { name: home.name, years, at: home.townships.findIndex((t) => t.code === code), n: home.townships.length };
  }, [counties, code, asked]);
}

/** Where a township's latest figures lie in its county and in the places above: of the headline figures in all of them. */
export function Percentiles({ record }: { record: TownshipRecord }) {
  const { lang, index, words } = useSite();
  const w = percentileWords[lang];
  const { code, name } = record.township;
  const asked = useMemo(() => latestOf(record), [record]);
  const headlines = useMemo(
    () =>
      asked
        .filter(({ measure }) => (headlineMeasures as readonly string[]).includes(measure.id))
        .map(({ measure, year }) => ({ id: measure.id, year })),
    [asked],
  );
  const county = useCountyYears(code, asked);
  const above = usePlaceFields(code, headlines);
  if (!county || asked.length === 0) return null;
  const scopes = above?.scopes ?? [];
  const names = [county.name, ...scopes.map((s) => (s.level === 'collection' ? w.all : s.name))];
  const heads = names.map((place, i) => (scopes[i - 1]?.level === 'collection' ? w.all : w.within(place)));
  const lies = asked.map((entry, i): (Percentile | null | undefined)[] => {
    const year: FieldYear | undefined = above?.years.get(entry.measure.id);
    return [
      percentileOf(county.years[i]!, [[0, county.n]], county.at),
      ...scopes.map((scope) => year && percentileOf(year, scope.stretches, above!.at)),
    ];
  });
  return (
    <section className="fig" aria-labelledby="percentiles">
      <h2 id="percentiles">{w.title}</h2>
      <p className="note">{w.note}</p>
      <Scroll label={w.title}>
        <table className="dt rec">
          <Heads names={[w.measure, w.figure, ...heads]} />
          <tbody>
            {asked.map((latest, i) => (
              <tr key={latest.measure.id}>
                <Figure latest={latest} code={code} />
                {lies[i]!.map((lie, k) => (
                  <td key={heads[k]}>{lie === undefined ? '' : <Share lie={lie} place={names[k]!} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <FigureFoot
        title={`${name} ${w.title}`}
        years={`${asked[0]!.year}`}
        source={words.shell.tableSource(index.asOf)}
        csv={{ name: `${name}-${w.title}`, table: () => csvOf(code, asked, lies, heads, lang) }}
      />
    </section>
  );
}

type Lies = readonly (readonly (Percentile | null | undefined)[])[];

function csvOf(code: string, asked: readonly Latest[], lies: Lies, places: readonly string[], lang: Lang): CsvTable {
  const { measure: name, figure } = percentileWords[lang];
  return [
    [
      ...[columns.code, columns.measure, name, columns.year, figure],
      ...places.flatMap((place) => [columns.below, columns.same, columns.of].map((column) => `${place} ${column}`)),
    ],
    ...asked.map(({ measure, year, value }, i) => [
      ...[code, measure.id, measureName(measure, lang), year, value],
      ...lies[i]!.flatMap((lie) => [lie?.below ?? null, lie?.same ?? null, lie?.n ?? null]),
    ]),
  ];
}

/** Which figure it is, and the figure. */
function Figure({ latest: { measure, year, value, report, at }, code }: { latest: Latest; code: string }) {
  const { view, lang } = useSite();
  return (
    <>
      <th scope="row">
        <a href={hrefTo(view, 'explore', { m: measure.id, town: [code], tab: 'distribution' })}>
          {measureName(measure, lang)}
        </a>{' '}
        <span className="faint small">{year}</span>
      </th>
      <td className="now">
        {report ? (
          <a className="fv" href={hrefTo(view, 'report', { report, at })}>
            {formatNumber(value)}
          </a>
        ) : (
          formatNumber(value)
        )}
      </td>
    </>
  );
}

function Share({ lie, place }: { lie: Percentile | null; place: string }) {
  const { lang } = useSite();
  const w = percentileWords[lang];
  if (!lie) return <span className="faint small">{w.few}</span>;
  const others = lie.n - 1;
  const all = lie.same === others ? w.allSame : w.share(lie.share);
  return (
    <span title={w.says(place, lie.below, lie.same, others)}>
      {all}
      <span className="faint small">{w.others(others)}</span>
    </span>
  );
}
