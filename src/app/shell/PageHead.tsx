import type { ReactNode } from 'react';
import { Han } from '../parts/Han.tsx';
import { Rich } from '../parts/Rich.tsx';
import { useSite, useTitle } from '../state/site.ts';
import { usePrintHead } from '../state/usePrintHead.ts';
import { hrefWith } from '../state/useView.ts';
import { Crumbs } from './Crumbs.tsx';
import { Fiction } from './Footer.tsx';

/** The year the page is about, and the way to the others. */
export function YearPicker({
  years,
  year,
  hrefOf,
}: {
  years: readonly number[];
  year: number;
  /** Where a year leads; null = there is nothing. The same page by default. */
  hrefOf?: (year: number) => string | null;
}) {
  const { view, words } = useSite();
  const latest = Math.max(...years);
  const standard = (y: number) => hrefWith(view, { year: y === latest ? 'latest' : y });
  return (
    <nav className="years" aria-label={words.shell.year}>
      {years.map((y) => {
        const href = (hrefOf ?? standard)(y);
        return href === null ? (
          <span key={y} className="off" title={words.shell.noYear(y)}>
            {y}
          </span>
        ) : (
          <a key={y} href={href} aria-current={y === year || undefined}>
            {y}
          </a>
        );
      })}
    </nav>
  );
}

/** What the address names and this collection does not have, where the page has taken its default. */
function Misfits() {
  const { view, collection, county, guests, above, words } = useSite();
  const misfits: [key: string, value: string][] = [];
  if (view.d !== '' && view.d !== collection) misfits.push(['d', view.d]);
  if (view.year !== 'latest' && !county.years.includes(view.year)) misfits.push(['year', String(view.year)]);
  // the page of one township says so itself; pages above the county tell of those they show
  const known = new Set([county, ...guests].flatMap(({ townships }) => townships.map((t) => t.code)));
  if (view.page !== 'township' && !above)
    for (const code of view.town) if (!known.has(code)) misfits.push(['town', code]);
  if (misfits.length === 0) return null;
  return (
    <div className="notice" role="status">
      {misfits.slice(0, 6).map(([key, value]) => (
        <p key={`${key} ${value}`}>{words.shell.unknown(key, value)}</p>
      ))}
    </div>
  );
}

/** The head of a page: where one is, what the page is about, one sentence written from the data. */
export function PageHead({
  title,
  lede,
  crumbs,
  foot,
  children,
}: {
  title: string;
  /** `**…**` is strong. */
  lede?: string;
  crumbs?: ReactNode;
  /** Below the sentence: ways to neighbouring pages. */
  foot?: ReactNode;
  /** Beside the title: the year picker. */
  children?: ReactNode;
}) {
  const { county, index, words } = useSite();
  const { brand, version } = words.shell;
  useTitle(title);
  usePrintHead(
    title.includes(county.name) ? title : `${county.name} ${title}`,
    [index.fictional ? words.shell.fictional : brand, version(index.version.slice(0, 8), index.asOf)].join(' '),
  );
  return (
    <div className="head">
      <Misfits />
      <Fiction />
      <Crumbs>{crumbs}</Crumbs>
      <div className="head-row">
        <h1>
          <Han text={title} />
        </h1>
        {children}
      </div>
      {lede && (
        <p className="lede">
          <Rich text={lede} />
        </p>
      )}
      {foot}
    </div>
  );
}
