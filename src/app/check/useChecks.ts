import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReportSummary } from '../../dataset/dataset.ts';
import { reportQuery } from '../queries.ts';
import { useSite } from '../site.ts';
import { type Checker, startChecker } from './checker.ts';
import type { CheckAnswer, Previous } from './job.ts';
import { placesOf } from './places.ts';
import { type CheckSource, sourcesOf } from './sources.ts';

/** One file the reader gave: being read, read, or refused. */
export interface CheckedFile {
  key: number;
  name: string;
  answer: CheckAnswer | null;
  /** Last year's report it was compared with. */
  previous: ReportSummary | null;
}

/** Files being checked; nothing of them is kept beyond the page. */
export function useChecks() {
  const { county, counties, collection } = useSite();
  const client = useQueryClient();
  const checker = useRef<Promise<Checker> | null>(null);
  const count = useRef(0);
  const [files, setFiles] = useState<readonly CheckedFile[]>([]);
  const places = useMemo(() => placesOf(counties), [counties]);
  const codes = places.counties.map((c) => c.code);
  useEffect(() => () => void checker.current?.then((c) => c.close()), []);

  /** The report of the year before of whoever a report turns out to be by. */
  const beforeOf = (answer: CheckAnswer): ReportSummary | null => {
    if (!answer.ok) return null;
    const { code, township, year } = answer.source.report.identity;
    const own = county.townships.find((t) => t.code === code) ?? county.townships.find((t) => t.name === township);
    return county.reports.find((r) => r.township === own?.code && r.year === (year ?? 0) - 1) ?? null;
  };

  const previousOf = async (summary: ReportSummary): Promise<Previous> => {
    const { text, blocks } = await client.fetchQuery(reportQuery(collection, summary.text));
    const name = county.townships.find((t) => t.code === summary.township)?.name ?? '';
    return { township: summary.township, name, year: summary.year, text, blocks };
  };

  const finish = (done: CheckedFile) => setFiles((all) => all.map((f) => (f.key === done.key ? done : f)));

  const checkOne = async (key: number, { name, bytes: read }: CheckSource) => {
    const bytes = await read();
    if (typeof bytes === 'string')
      return finish({ key, name, answer: { id: key, ok: false, code: bytes, detail: '' }, previous: null });
    checker.current ??= startChecker();
    const { check } = await checker.current;
    const request = { name, bytes, places, counties: codes };
    const first = await check({ ...request, previous: null });
    const summary = beforeOf(first);
    // without last year's text the report's own findings still stand
    const previous = summary && (await previousOf(summary).catch(() => null));
    const answer = previous ? await check({ ...request, previous }) : first;
    finish({ key, name, answer, previous: previous && summary });
  };

  const add = async (list: Iterable<File>) => {
    for (const file of [...list])
      for (const source of await sourcesOf(file)) {
        const key = ++count.current;
        setFiles((all) => [...all, { key, name: source.name, answer: null, previous: null }]);
        void checkOne(key, source);
      }
  };
  return { files, add, clear: () => setFiles([]) };
}
