import type { ReactNode } from 'react';
import { titleIn } from '../../i18n/i18n.ts';
import { period } from '../../series/params.ts';
import { periodWithin } from '../../series/select.ts';
import { Han } from '../parts/Han.tsx';
import { Rich } from '../parts/Rich.tsx';
import { useSite, useTitle } from '../state/site.ts';
import { usePrintHead } from '../state/usePrintHead.ts';
import { hrefWith } from '../state/useView.ts';
import { Crumbs } from './Crumbs.tsx';
import { Fiction } from './Footer.tsx';
import { Replaced, type Replacement } from './Replaced.tsx';

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

/** What the address names and this collection does not have, and what the page has taken instead. */
function useMisfits(): Replacement[] {
  const { view, collection, county, guests, above, index, lang } = useSite();
  const { years } = county;
  const last = years[years.length - 1];
  const misfits: Replacement[] = [];
  if (view.d !== '' && view.d !== collection)
    misfits.push({ key: 'd', value: view.d, instead: titleIn(index.title, lang) });
  if (view.year !== 'latest' && !years.includes(view.year) && last !== undefined)
    misfits.push({ key: 'year', value: `${view.year}`, instead: `${last}` });
  const within = periodWithin(years, view.time);
  if (view.page === 'explore' && within)
    misfits.push({ key: 'time', value: String(period.write(view.time)), instead: String(period.write(within)) });
  // the page of one township says so itself; pages above the county tell of those they show
  const known = new Set([county, ...guests].flatMap(({ townships }) => townships.map((t) => t.code)));
  if (view.page !== 'township' && !above)
    for (const code of view.town) if (!known.has(code)) misfits.push({ key: 'town', value: code, instead: null });
  return misfits;
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
  const misfits = useMisfits();
  useTitle(title);
  usePrintHead(
    title.includes(county.name) ? title : `${county.name} ${title}`,
    [index.fictional ? words.shell.fictional : brand, version(index.version.slice(0, 8), index.asOf)].join(' '),
  );
  return (
    <div className="head">
      <Replaced list={misfits.slice(0, 6)} />
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
