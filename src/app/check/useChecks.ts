import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { County, ReportSummary } from '../../dataset/dataset.ts';
import type { Doc } from '../../document/document.ts';
import { reportQuery, scanQuery } from '../state/queries.ts';
import { useSite } from '../state/site.ts';
import { type Checker, startChecker } from './checker.ts';
import type { CheckAnswer, CheckProgress, Previous } from './job.ts';
import { placesOf } from './places.ts';
import { type CheckSource, sourcesOf } from './sources.ts';

/** One file the reader gave: being read, read, or refused. */
export interface CheckedFile {
  key: number;
  name: string;
  answer: CheckAnswer | null;
  /** How far a scan is read. */
  progress: CheckProgress | null;
  /** It has pages that are pictures, and they could not be recognised here. */
  lacking: boolean;
  /** Last year's report it was compared with. */
  previous: ReportSummary | null;
}

const untold = { answer: null, progress: null, lacking: false, previous: null };

/** Files being checked; nothing of them is kept beyond the page. */
export function useChecks() {
  const { county, counties, collection } = useSite();
  const client = useQueryClient();
  const checker = useRef<Promise<Checker> | null>(null);
  const running = useRef(new Map<number, AbortController>());
  const count = useRef(0);
  const [files, setFiles] = useState<readonly CheckedFile[]>([]);
  const places = useMemo(() => placesOf(counties), [counties]);
  const codes = places.counties.map((c) => c.code);
  useEffect(() => () => void checker.current?.then((c) => c.close()), []);

  const change = (key: number, what: Partial<CheckedFile>) =>
    setFiles((all) => all.map((f) => (f.key === key ? { ...f, ...what } : f)));

  const checkOne = async (key: number, { name, bytes: read }: CheckSource) => {
    const ending = new AbortController();
    running.current.set(key, ending);
    const content = await read();
    if (typeof content === 'string') return change(key, { answer: { id: key, ok: false, code: content, detail: '' } });
    checker.current ??= startChecker();
    const { check } = await checker.current;
    const waiting = { signal: ending.signal, onProgress: (progress: CheckProgress) => change(key, { progress }) };
    const request = { name, places, counties: codes };
    const first = await check({ ...request, content, previous: null }, waiting);
    const summary = beforeOf(first, county);
    // without last year's text the report's own findings still stand
    const previous = summary && (await readAgain(client, collection, county, summary).catch(() => null));
    const again = first.ok && previous && (await check({ ...request, content: first.doc, previous }, waiting));
    change(key, { answer: again || first, lacking: first.ok && first.lacking, previous: again ? summary : null });
  };

  const add = async (list: Iterable<File>) => {
    for (const file of [...list])
      for (const source of await sourcesOf(file)) {
        const key = ++count.current;
        setFiles((all) => [...all, { ...untold, key, name: source.name }]);
        void checkOne(key, source).finally(() => running.current.delete(key));
      }
  };
  const cancel = (key: number) => running.current.get(key)?.abort();
  const clear = () => {
    for (const ending of running.current.values()) ending.abort();
    setFiles([]);
  };
  return { files, add, cancel, clear };
}

/** A report of the collection, as it is compared with. */
async function readAgain(
  client: QueryClient,
  collection: string,
  county: County,
  summary: ReportSummary,
): Promise<Previous> {
  const { text, blocks, scan } = await client.fetchQuery(reportQuery(collection, summary.text));
  // what was read from pictures is weighed as such
  const pictures = scan === undefined ? null : await client.fetchQuery(scanQuery(collection, scan));
  const pages = pictures?.pages.map((page) => ({ ...page, png: '' }));
  const doc: Doc = { format: pages ? 'scan' : 'txt', text, blocks, meta: {}, ...(pages && { pages }) };
  const name = county.townships.find((t) => t.code === summary.township)?.name ?? '';
  return { township: summary.township, name, year: summary.year, doc };
}

/** The report of the year before of whoever a report turns out to be by. */
function beforeOf(answer: CheckAnswer, county: County): ReportSummary | null {
  if (!answer.ok) return null;
  const { code, township, year } = answer.report.identity;
  const own = county.townships.find((t) => t.code === code) ?? county.townships.find((t) => t.name === township);
  return county.reports.find((r) => r.township === own?.code && r.year === (year ?? 0) - 1) ?? null;
}
