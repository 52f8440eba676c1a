import { useSite } from './site.ts';

/** A name that every system takes: no blanks, none of the characters Windows forbids. */
const tidy = (name: string): string => name.replace(/–/g, '-').replace(/[\\/:*?"<>|\s]+/g, '_');

/**
 * Gives the name of a file that leaves the site: what it holds, the years unless the name says them, the version of the
 * data. A reader's own file, checked here, belongs to no version.
 */
export function useFileName(): (scope: string) => string {
  const { index, county, view } = useSite();
  if (view.page === 'check') return tidy;
  const { years } = county;
  const span = years.length > 1 ? `${years[0]}-${years[years.length - 1]}` : (years[0] ?? '');
  const version = `v${index.version.slice(0, 8)}`;
  return (scope) => tidy([scope, ...(/\d{4}/.test(scope) ? [] : [span]), version].join('-'));
}
