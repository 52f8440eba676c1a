import type { CellId } from '../../form/form.ts';
import { cellName, formatNumber } from '../../i18n/i18n.ts';
import { reportWords } from '../../i18n/report.ts';
import { spanOf } from '../../series/address.ts';
import { columns } from '../../series/columns.ts';
import { correctionAt } from '../../series/correctable.ts';
import { isMerged } from '../../series/place.ts';
import type { CsvTable } from '../../series/table.ts';
import type { Span } from '../../text/span.ts';
import { CsvButton } from '../parts/CsvButton.tsx';
import { Heads } from '../parts/Heads.tsx';
import { Nothing, type NothingKind } from '../parts/Nothing.tsx';
import { download } from '../state/download.ts';
import { useLang, useSite, useWords } from '../state/site.ts';
import { ByHand } from './ByHand.tsx';
import { CorrectButton } from './CorrectButton.tsx';
import { Crop, useCrop } from './Crop.tsx';
import { useSource } from './source.ts';

/** A figure, or the kind of nothing. */
export type Shown = number | NothingKind;

/** One measure of a report beside last year's and the county's. */
export interface FigureRow {
  id: string;
  name: string;
  unit: string;
  value: Shown;
  /** A figure stated as “about”. */
  approx: boolean;
  /** No total is stated: the sum of the stated parts. */
  derived: boolean;
  /** Its address in the text; empty where there is none. */
  at: string;
  before: Shown | null;
  median: number | null;
}

const Figure = ({ value }: { value: Shown }) =>
  typeof value === 'number' ? formatNumber(value) : <Nothing kind={value} />;

function Meter() {
  const w = reportWords[useLang()];
  const { cells, coverage } = useSource().report;
  const zero = Object.values(cells).filter((c) => c.value === 0).length;
  const { read, blank, unreadable, missing, expected } = coverage;
  const parts = [
    ['pos', read - zero],
    ['zero', zero],
    ['blank', blank],
    ['unread', unreadable],
    ['gone', missing],
  ] as const;
  const says = w.meter(read - zero, zero, blank, unreadable, missing);
  return (
    <>
      <div className="meter" role="img" aria-label={says}>
        {parts
          .filter(([, n]) => n > 0)
          .map(([name, n]) => (
            <i key={name} className={name} style={{ width: `${(n / expected) * 100}%` }} />
          ))}
      </div>
      <p className="micro faint">{says}</p>
    </>
  );
}

function Row({ row }: { row: FigureRow }) {
  const { chart, shell } = useWords();
  const { hrefOf, report } = useSource();
  const value = (
    <ByHand at={row.at}>
      {row.approx && shell.about}
      {row.derived ? (
        <span className="drv" title={chart.derived}>
          <Figure value={row.value} />
          <span className="vh">{chart.derived}</span>
        </span>
      ) : (
        <Figure value={row.value} />
      )}
    </ByHand>
  );
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td className="v">
        {row.at && (typeof row.value === 'number' || (row.value === 'unreadable' && spanOf(report, row.at))) ? (
          <a href={hrefOf(row.at)}>{value}</a>
        ) : (
          value
        )}
        <CorrectButton at={row.at} />
      </td>
      <td className="u">{typeof row.value === 'number' ? row.unit : ''}</td>
      <td className="n muted">{row.before === null ? '' : <Figure value={row.before} />}</td>
      <td className="n muted">{row.median === null ? '' : formatNumber(row.median)}</td>
    </tr>
  );
}

/** What a cell says; the picture of one that was not recognised. */
function Raw({ span, raw }: { span: Span | null; raw: string }) {
  const crop = useCrop(span);
  return crop ? <Crop crop={crop} /> : raw;
}

function AllCells() {
  const lang = useLang();
  const w = reportWords[lang];
  const { report, hrefOf } = useSource();
  return (
    <table className="kv">
      <Heads names={[w.cell, [w.value, 'n'], [w.raw, 'n']]} />
      <tbody>
        {Object.entries(report.cells).map(([id, cell]) => (
          <tr key={id}>
            <th scope="row">{cellName(id as CellId, lang)}</th>
            <td className="v">
              {cell.value === null && !(cell.reason === 'unreadable' && cell.span) ? (
                <ByHand at={id}>
                  <Nothing kind={cell.reason === 'blank' || cell.reason === 'unreadable' ? cell.reason : 'missing'} />
                </ByHand>
              ) : (
                <a href={hrefOf(`cell:${id}`)}>
                  <ByHand at={id}>
                    <Figure value={cell.value ?? 'unreadable'} />
                  </ByHand>
                </a>
              )}
              <CorrectButton at={id} />
            </td>
            <td className="n q">
              <Raw span={cell.span} raw={cell.raw} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was read of the statutory tables and the headline figure. */
export function FiguresPanel({
  rows,
  name,
  original,
}: {
  rows: readonly FigureRow[];
  name: string;
  original: string | null;
}) {
  const lang = useLang();
  const w = reportWords[lang];
  const { shell } = useWords();
  const isWhole = isMerged(useSite().county);
  const { report } = useSource();
  const { read, blank, unreadable, missing, expected } = report.coverage;
  const csv = (): CsvTable => [
    [columns.cell, w.cell, w.value, w.raw, columns.reason, columns.start, columns.end, columns.corrected],
    ...Object.entries(report.cells).map(([id, c]) => [
      id,
      cellName(id as CellId, lang),
      c.value,
      c.raw,
      c.reason ?? '',
      c.span?.[0] ?? null,
      c.span?.[1] ?? null,
      correctionAt(report, id)?.read ?? '',
    ]),
  ];
  return (
    <section id="figures" aria-labelledby="figures-head">
      <h2 id="figures-head">
        {w.figures} <span>{expected > 0 && w.figuresCount(read, expected, blank, unreadable, missing)}</span>
      </h2>
      {expected === 0 && <p className="small muted">{w.noTables}</p>}
      {expected > 0 && read === 0 && (
        <div className="hatched">
          <p>
            {w.nothingRead(expected)} {original && <a href={original}>{w.openOriginal}</a>}
          </p>
        </div>
      )}
      {expected > 0 && <Meter />}
      <table className="kv">
        <thead>
          <tr>
            <th scope="col">{w.measure}</th>
            <th scope="col" className="n">
              {w.thisReport}
            </th>
            <td />
            <th scope="col" className="n">
              {w.before}
            </th>
            <th scope="col" className="n">
              {w.median(isWhole)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {expected > 0 && (
        <details className="small">
          <summary>{w.allCells(expected)}</summary>
          <AllCells />
        </details>
      )}
      <p className="lk np">
        <CsvButton name={name} table={csv} />
        <button
          type="button"
          className="lkb"
          onClick={() => download(`${name}.json`, 'application/json', `${JSON.stringify(report, null, 2)}\n`)}
        >
          {shell.json}
        </button>
      </p>
    </section>
  );
}
