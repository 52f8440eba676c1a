import { useContext } from 'react';
import { type Place, unitOf } from '../../charts/chart.ts';
import { rules } from '../../findings/rules.ts';
import { describeCorrected } from '../../i18n/corrections.ts';
import { displayWords } from '../../i18n/display.ts';
import { ruleName } from '../../i18n/findings.ts';
import { formatChange } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import { noteWords } from '../../i18n/notes.ts';
import { mannerOf, unitWords } from '../../i18n/units.ts';
import { isOfProse } from '../../series/measures.ts';
import type { Series } from '../../series/series.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Nothing } from '../parts/Nothing.tsx';
import { groupClass } from '../parts/Severities.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import { NotingContext } from './notes.ts';

/** What a mark says, in one line, for screen readers. */
export function useTipText(place: Place | null, series: Series): string {
  const { lang, words } = useSite();
  if (!place) return '';
  const { point, row } = place;
  const { chart, shell } = words;
  const unit = unitOf(series, lang);
  const what =
    point.value === null
      ? point.none === 'blank' && isOfProse(series.measure)
        ? shell.notStated
        : shell.nothing[point.none ?? 'blank']
      : (point.approx ? chart.approximately : '') + chart.value(point.value, unit);
  const found = point.rules.length > 0 ? ` ${chart.table.flag(point.rules.map((rule) => ruleName(rule, lang)))}` : '';
  const sum = point.derived ? `${shell.listComma}${chart.derived}` : '';
  const read = point.scanned ? `${shell.listComma}${chart.scanned}` : '';
  const { units } = series;
  const behind =
    units && point.behind
      ? `${shell.listComma}${unitWords[lang].behind[mannerOf(units)](point.behind.n, point.behind.due)}`
      : '';
  const byHand = point.corrected === null ? '' : `${shell.listComma}${describeCorrected(point.corrected, lang)}`;
  const note = series.notes.find(({ code, year }) => code === row.township.code && year === point.year);
  const noted = note ? `${shell.listComma}${noteWords[lang].notes}${marksOf(lang).colon}${note.text}` : '';
  return `${row.township.name} ${point.year}${shell.listComma}${what}${behind}${sum}${read}${byHand}${noted}${found}`;
}

/** The little slip beside a mark: name, year, value with unit or kind of nothing, findings, the way to the source. */
export function ChartTip({
  place: { row, point, x, y },
  others,
  series,
  width,
  linked,
}: {
  place: Place;
  /** Those at the very same point. */
  others: readonly Place[];
  series: Series;
  width: number;
  /** After a tap the slip itself carries the link. */
  linked: boolean;
}) {
  const { view, lang, words } = useSite();
  const { chart } = words;
  const noting = useContext(NotingContext);
  const { code } = row.township;
  const note = series.notes.find((n) => n.code === code && n.year === point.year);
  const side = (x > width / 2 ? ' l' : '') + (y < 110 ? ' low' : '') + (linked ? ' linked' : '');
  const change = row.change && row.change.to === point.year ? row.change : null;
  return (
    <div className={`tip${side}`} style={{ left: x, top: y }}>
      <div className="tip-in">
        <p className="h">
          {row.township.name} <span>{point.year}</span>
        </p>
        <p className="v">
          {point.value === null ? (
            <Nothing
              kind={point.none === 'blank' && isOfProse(series.measure) ? 'not_stated' : (point.none ?? 'blank')}
            />
          ) : (
            <>
              <b>
                {point.approx && chart.approximately}
                {chart.value(point.value, unitOf(series, lang))}
              </b>
              {change && (
                <small>
                  {chart.table.change} {formatChange(change.difference)}
                </small>
              )}
            </>
          )}
        </p>
        {others.length > 0 && (
          <p className="small muted also">{displayWords[lang].alsoHere(others.map((o) => o.row.township.name))}</p>
        )}
        {series.units && point.behind && (
          <p className="small muted">
            {unitWords[lang].behind[mannerOf(series.units)](point.behind.n, point.behind.due)}
          </p>
        )}
        {point.derived && <p className="small muted">{chart.derived}</p>}
        {point.scanned && <p className="small muted">{chart.scanned}</p>}
        {point.corrected !== null && <p className="small">{describeCorrected(point.corrected, lang)}</p>}
        {point.rules.map((rule) => (
          <p key={rule} className={`sv ${groupClass[rules[rule].severity]}`}>
            <Glyph mark={rules[rule].severity} />
            {ruleName(rule, lang)}
          </p>
        ))}
        {note && <p className="small nt">{note.text}</p>}
        {point.report && (
          <p className="s">
            {linked ? (
              <a href={hrefTo(view, 'report', { report: point.report, at: point.at })}>{chart.see}</a>
            ) : (
              chart.see
            )}
          </p>
        )}
        {noting && (
          <p className="s">
            {linked ? (
              <button type="button" className="lkb" onClick={() => noting.open({ code, year: point.year })}>
                {noteWords[lang].open}
              </button>
            ) : (
              noteWords[lang].hint
            )}
          </p>
        )}
      </div>
    </div>
  );
}
