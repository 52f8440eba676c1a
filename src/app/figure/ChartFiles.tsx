import { useState } from 'react';
import { describeMeasure, yearsOf } from '../../charts/describe.ts';
import { fileWords, rowsAndSize } from '../../i18n/files.ts';
import { formatNumber, measureName } from '../../i18n/i18n.ts';
import { notesSheet } from '../../i18n/notesSheet.ts';
import type { Series } from '../../series/series.ts';
import { longTable, wideTable } from '../../series/table.ts';
import { downloadCsv, downloadXlsx } from '../state/download.ts';
import { useSite } from '../state/site.ts';
import { type TableForm, tableOf, useCountyFileSize } from '../state/useCountyFile.ts';
import { useFileName } from '../state/useFileName.ts';
import { useLink } from '../state/useLink.ts';

interface Props {
  series: Series;
  /** In a frame: only what is shown. */
  short: boolean;
  fail: () => void;
}

/** The figures as files: what is shown as CSV or workbook, everything the county has, and the form they take. */
export function ChartFiles({ series, short, fail }: Props) {
  const { county, lang, above } = useSite();
  const w = fileWords[lang];
  const [form, setForm] = useState<TableForm>('wide');
  const [excel, setExcel] = useState(true);
  const [open, setOpen] = useState(false);
  const size = useCountyFileSize(short || above ? null : form);
  const fileName = useFileName();
  const shown = useShown(series, form);
  const rows = form === 'wide' ? series.rows.length : series.rows.length * series.years.length;
  const everything = () => downloadCsv(fileName(`${county.name}-all-${form}`), tableOf(county, form, lang), { excel });
  return (
    <>
      <button type="button" className="btn" onClick={() => downloadCsv(shown.name, shown.table(), { excel })}>
        CSV<small>{w.shown(formatNumber(rows))}</small>
      </button>
      {!short && (
        <>
          {!above && (
            <button type="button" className="btn" onClick={everything}>
              CSV
              <small>{rowsAndSize(size?.rows ?? county.townships.length * county.years.length, size, lang)}</small>
            </button>
          )}
          <button
            type="button"
            className="btn"
            title={w.xlsx}
            onClick={() => void downloadXlsx(shown.name, shown.sheets()).catch(fail)}
          >
            XLSX
          </button>
          <button type="button" className="lkb small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {w.format}
          </button>
          {open && <Formats form={form} setForm={setForm} excel={excel} setExcel={setExcel} />}
        </>
      )}
    </>
  );
}

/** What the chart draws, as a table and as the sheets of a workbook. */
function useShown(series: Series, form: TableForm) {
  const { index, lang } = useSite();
  const fileName = useFileName();
  const link = useLink();
  const title = describeMeasure(series, lang);
  const table = () => (form === 'wide' ? wideTable(series, title) : longTable(series, title));
  const years = yearsOf(series);
  const notes = () =>
    notesSheet({
      index,
      what: (l) => `${describeMeasure(series, l)} ${series.measure.id}`,
      place: series.place.name,
      years,
      url: link(),
    });
  return {
    name: fileName(`${series.place.name}-${measureName(series.measure, lang)}-${years}`),
    table,
    sheets: () => [
      { name: fileWords[lang].data, rows: table(), frozen: 2, widths: [14, 16, 12] },
      { name: fileWords[lang].notes, rows: notes(), widths: [14, 60] },
    ],
  };
}

interface FormatProps {
  form: TableForm;
  setForm: (form: TableForm) => void;
  excel: boolean;
  setExcel: (excel: boolean) => void;
}

function Formats({ form, setForm, excel, setExcel }: FormatProps) {
  const { lang } = useSite();
  const w = fileWords[lang];
  const forms = [
    ['wide', w.wide, w.wideHint],
    ['long', w.long, w.longHint],
  ] as const;
  return (
    <fieldset className="formats small">
      <legend className="vh">{w.formatOf}</legend>
      {forms.map(([id, word, hint]) => (
        <label key={id} className="chk">
          <input type="radio" name="table-form" checked={form === id} onChange={() => setForm(id)} />
          <span>
            {word} <span className="faint">{hint}</span>
          </span>
        </label>
      ))}
      <label className="chk">
        <input type="checkbox" checked={excel} onChange={(event) => setExcel(event.target.checked)} />
        <span>
          {w.excel} <span className="faint">{w.excelHint}</span>
        </span>
      </label>
    </fieldset>
  );
}
