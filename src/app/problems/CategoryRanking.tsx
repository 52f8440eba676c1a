import { categoryName } from '../../i18n/names.ts';
import { overviewWords } from '../../i18n/overview.ts';
import { fewestForShare, type Share } from '../../series/narrative.ts';
import type { ProblemRow } from '../../series/problems.ts';
import { Bar } from '../parts/Bar.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';

const rate = ({ count, of }: Share): number => (of ? count / of : 0);

/** Categories by the share of readable reports that state them; a line marks the year before. */
export function CategoryRanking({
  matrix,
  most,
}: {
  matrix: { rows: readonly Pick<ProblemRow, 'category' | 'share' | 'before'>[] };
  most: number;
}) {
  const { view, lang } = useSite();
  const w = overviewWords[lang];
  const rows = matrix.rows.filter((row) => row.share.count > 0 || (row.before?.count ?? 0) > 0).slice(0, most);
  if (rows.length === 0) return <p className="note">{w.noProblems}</p>;
  return (
    <table className="rank">
      <tbody>
        {rows.map((row) => (
          <tr key={row.category}>
            <th scope="row">
              <a href={hrefTo(view, 'problems', { category: row.category })}>{categoryName(row.category, lang)}</a>
            </th>
            <td aria-hidden="true">
              {row.share.of >= fewestForShare && (
                <Bar
                  share={rate(row.share)}
                  mark={row.before && row.before.of >= fewestForShare ? rate(row.before) : null}
                />
              )}
            </td>
            <td className="n num">
              <b>{row.share.count}</b>
              <small>
                /{row.share.of}
                {row.before && `　${w.before(row.before.count, row.before.of)}`}
              </small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
