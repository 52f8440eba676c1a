import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isSingleFile } from '../state/load.ts';
import { scanQuery } from '../state/queries.ts';
import { useSite } from '../state/site.ts';
import type { Scan } from './pictures.ts';

/** The pictures of a report's pages, fetched when it is opened; undefined where it was not scanned. */
export function useScan(file: string | undefined): Scan | undefined {
  const { collection } = useSite();
  const { data, error, refetch } = useQuery({ ...scanQuery(collection, file ?? ''), enabled: file !== undefined });
  return useMemo(() => {
    if (file === undefined) return undefined;
    if (data) return { state: 'ready', pages: data.pages };
    if (!error) return { state: 'loading' };
    return isSingleFile() ? { state: 'left_out' } : { state: 'failed', retry: () => void refetch() };
  }, [file, data, error, refetch]);
}
