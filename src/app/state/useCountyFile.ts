import { useEffect, useState } from 'react';
import { describeMeasure } from '../../charts/describe.ts';
import type { County } from '../../dataset/dataset.ts';
import type { Lang } from '../../i18n/i18n.ts';
import { countyLongTable, countyTable } from '../../series/countyTable.ts';
import { measureOf } from '../../series/measures.ts';
import type { CsvTable } from '../../series/table.ts';
import { useSite } from './site.ts';

/** The form of a table: a row per township and year with all its figures, or a row per figure. */
export type TableForm = 'wide' | 'long';

/** How large a county's file is: counted, or reckoned from its first townships where there are many. */
export interface FileSize {
  rows: number;
  bytes: number;
  exact: boolean;
}

/** Everything a county has, in a form. */
export const tableOf = (county: County, form: TableForm, lang: Lang): CsvTable =>
  form === 'long'
    ? countyLongTable(county)
    : countyTable(county, (id) => describeMeasure({ measure: measureOf(id)! }, lang));

/** Beyond as many townships the size is reckoned: counting it would hold the page up. */
const countedTownships = 60;

/** Sizes once reckoned; several figures of a page ask for the same. */
const known = new WeakMap<County, Map<string, FileSize>>();

/** How large the file of a county is, in UTF-8 with the mark for Excel. */
export async function sizeOf(county: County, form: TableForm, lang: Lang): Promise<FileSize> {
  const sizes = known.get(county) ?? new Map<string, FileSize>();
  known.set(county, sizes);
  const size = sizes.get(form + lang) ?? (await reckon(county, form, lang));
  sizes.set(form + lang, size);
  return size;
}

async function reckon(county: County, form: TableForm, lang: Lang): Promise<FileSize> {
  const { toCsv } = await import('../../series/csv.ts');
  const townships = county.townships.slice(0, countedTownships);
  const table = tableOf({ ...county, townships }, form, lang);
  const share = county.townships.length / Math.max(1, townships.length);
  const bytes = new TextEncoder().encode(toCsv(table, { excel: true })).length;
  return { rows: Math.round((table.length - 1) * share), bytes: Math.round(bytes * share), exact: share <= 1 };
}

/** The size of the file with everything the county shown has; null until there was time to reckon it, and for no form. */
export function useCountyFileSize(form: TableForm | null): FileSize | null {
  const { county, lang } = useSite();
  const [size, setSize] = useState<{ county: County; form: TableForm; is: FileSize } | null>(null);
  useEffect(() => {
    if (!form) return;
    let wanted = true;
    const timer = window.setTimeout(async () => {
      const is = await sizeOf(county, form, lang);
      if (wanted) setSize({ county, form, is });
    }, 400);
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [county, form, lang]);
  return size?.county === county && size.form === form ? size.is : null;
}
