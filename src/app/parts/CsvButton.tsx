import type { CsvTable } from '../../series/table.ts';
import { downloadCsv } from '../state/download.ts';
import { useWords } from '../state/site.ts';
import { useFileName } from '../state/useFileName.ts';

/** Downloads a table; it is made on the click. `name` says what the file holds; years and version are added. */
export function CsvButton({
  name,
  table,
  label,
}: {
  name: string;
  table: () => CsvTable | Promise<CsvTable>;
  label?: string;
}) {
  const { shell } = useWords();
  const fileName = useFileName();
  return (
    <button type="button" className="lkb" onClick={async () => downloadCsv(fileName(name), await table())}>
      {label ?? shell.csv}
    </button>
  );
}
