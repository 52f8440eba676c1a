import type { CsvTable } from '../../series/table.ts';
import { downloadCsv } from '../download.ts';
import { useWords } from '../site.ts';

/** Downloads a table; it is made on the click. */
export function CsvButton({ name, table, label }: { name: string; table: () => CsvTable; label?: string }) {
  const { shell } = useWords();
  return (
    <button type="button" className="lkb" onClick={() => void downloadCsv(name, table())}>
      {label ?? shell.csv}
    </button>
  );
}
