import type { ReactNode } from 'react';
import type { IdentityField, Publication, Township } from '../../dataset/dataset.ts';
import { deadlineOf } from '../../form/duty.ts';
import { correctionWords } from '../../i18n/corrections.ts';
import { editionName } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import { populationWords } from '../../i18n/population.ts';
import { reportWords } from '../../i18n/report.ts';
import { HeadcountList } from '../parts/HeadcountList.tsx';
import { useLang } from '../state/site.ts';
import { ByHand } from './ByHand.tsx';
import { CorrectButton } from './CorrectButton.tsx';
import { PointMenu } from './PointMenu.tsx';
import { useSource } from './source.ts';

/** The words for how a report was published. */
export function usePublication(status: Publication, daysLate: number): string {
  const { status: words } = reportWords[useLang()];
  return status === 'late' ? words.late(daysLate) : words[status];
}

/** A field of the identity, leading to the words it was read from. */
function Field({ name, children }: { name: IdentityField; children: ReactNode }) {
  const { report, hrefOf } = useSource();
  return report.identity.spans?.[name] ? <a href={hrefOf(`identity.${name}`)}>{children}</a> : children;
}

/** Who reports, when it was published, which file it is. */
export function IdentityPanel({
  status,
  daysLate = 0,
  url,
  township,
}: {
  status: Publication | null;
  daysLate?: number;
  url: string | null;
  /** Whose people and villages are told. */
  township?: Township | undefined;
}) {
  const lang = useLang();
  const w = reportWords[lang];
  const { report, place: pointed } = useSource();
  const { identity } = report;
  const published = usePublication(status ?? 'on_time', daysLate);
  const place = [identity.province, identity.prefecture, identity.county].filter(Boolean).join('');
  const resolved = identity.resolved.map((f) => w.resolvedFields[f as keyof typeof w.resolvedFields] ?? f);
  const { places } = correctionWords[lang];
  const isCounted = township && (township.population || township.villages);
  const byHand = (field: 'township' | 'county' | 'year' | 'date') => (
    <ByHand at={`identity.${field}`}>{identity[field] ?? '—'}</ByHand>
  );
  const dated =
    status === 'not_published'
      ? published
      : identity.date && status && identity.year
        ? w.publishedOn(identity.date, published, deadlineOf(identity.year))
        : (identity.date ?? w.status.undated);
  const rows: [name: string, value: ReactNode, field?: IdentityField, at?: string][] = [
    [places.township, byHand('township'), 'township', 'identity.township'],
    [places.county, byHand('county'), 'county', 'identity.county'],
    [places.year, byHand('year'), 'year', 'identity.year'],
    [w.published, dated, 'date', 'identity.date'],
    [w.agency, identity.agency, 'agency'],
    [w.code, [identity.code, place].filter(Boolean).join(marksOf(lang).comma), 'code'],
    [populationWords[lang].title, isCounted && <HeadcountList township={township} />],
    [w.file, `${report.file}${marksOf(lang).brackets(w.formats[report.format] ?? report.format)}`],
    [w.link, url && <a href={url}>{url}</a>],
    [w.resolved, resolved.length > 0 && <span title={w.resolvedNote}>{resolved.join(marksOf(lang).list)}</span>],
  ];
  return (
    <section aria-labelledby="identity-head">
      <h2 id="identity-head">
        {w.identity} <span>{editionName(report.form, lang)}</span>
        {pointed?.at.startsWith('identity.') && !pointed.span && <PointMenu />}
      </h2>
      <table className="kv wide">
        <tbody>
          {rows
            .filter(([, value]) => value)
            .map(([name, value, field, at]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  {field ? <Field name={field}>{value}</Field> : value}
                  {at && <CorrectButton at={at} />}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {resolved.length > 0 && <p className="micro faint">{`${w.resolved}${marksOf(lang).colon}${w.resolvedNote}`}</p>}
    </section>
  );
}
