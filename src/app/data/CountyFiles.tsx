import { useState } from 'react';
import { dataWords } from '../../i18n/data.ts';
import { fileWords, formatBytes } from '../../i18n/files.ts';
import { formatNumber, type Lang } from '../../i18n/i18n.ts';
import { notesSheet } from '../../i18n/notesSheet.ts';
import { downloadCsv, downloadXlsx } from '../state/download.ts';
import { useSite } from '../state/site.ts';
import { type FileSize, type TableForm, tableOf, useCountyFileSize } from '../state/useCountyFile.ts';
import { useFileName } from '../state/useFileName.ts';
import { useLink } from '../state/useLink.ts';

/** Everything the county shown has, for spreadsheets. */
export function CountyFiles() {
  const { county, index, lang, words } = useSite();
  const [w, f] = [dataWords[lang], fileWords[lang]];
  const fileName = useFileName();
  const link = useLink();
  const [failed, setFailed] = useState(false);
  const sizes = { wide: useCountyFileSize('wide'), long: useCountyFileSize('long') };
  const nameOf = (form: TableForm) => fileName(`${county.name}-all-${form}`);
  const { years } = county;
  const notes = () =>
    notesSheet({
      index,
      what: (l: Lang) => dataWords[l].measures,
      place: county.name,
      years: `${years[0] ?? ''}–${years[years.length - 1] ?? ''}`,
      url: link(),
    });
  const workbook = () =>
    downloadXlsx(nameOf('wide'), [
      { name: f.data, rows: tableOf(county, 'wide', lang), frozen: 3, widths: [14, 16, 10, 16, 12, 10, 18, 12] },
      { name: f.notes, rows: notes(), widths: [14, 60] },
    ]);
  return (
    <section className="fig" aria-labelledby="county-files">
      <h2 id="county-files">{w.county}</h2>
      <p className="note">{w.countyNote(county.name)}</p>
      <p className="files">
        {(['wide', 'long'] as const).map((form) => (
          <button
            key={form}
            type="button"
            className="btn"
            onClick={() => downloadCsv(nameOf(form), tableOf(county, form, lang))}
          >
            {w.csvOf(f[form])}
            <small>{measured(sizes[form], lang)}</small>
          </button>
        ))}
        <button type="button" className="btn" onClick={() => void workbook().catch(() => setFailed(true))}>
          XLSX<small>{f.xlsx}</small>
        </button>
        <span role="status">{failed && words.chart.failedExport}</span>
      </p>
    </section>
  );
}

function measured(size: FileSize | null, lang: Lang): string {
  if (!size) return '';
  const { rowCount, about } = fileWords[lang];
  const bytes = formatBytes(size.bytes);
  return rowCount(formatNumber(size.rows), size.exact ? bytes : about(bytes));
}
