import { useState } from 'react';
import type { LedgerEntry } from '../../dataset/dataset.ts';
import { groupOf } from '../../findings/rules.ts';
import { describeFinding, ruleName } from '../../i18n/findings.ts';
import { ledgerWords } from '../../i18n/ledger.ts';
import { copiedFrom, findingAt } from '../../series/ledger.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Han } from '../parts/Han.tsx';
import { groupClass } from '../parts/Severities.tsx';
import { Sides } from '../parts/Sides.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';

const page = 100;
const longestQuote = 80;

const cut = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}……` : line;
};

function Row({ entry, name }: { entry: LedgerEntry; name: string }) {
  const { view, lang, words } = useSite();
  const w = ledgerWords[lang];
  const { rule, report } = entry;
  const group = groupOf(entry);
  const copied = copiedFrom(entry);
  return (
    <tr>
      <td className={`nb ${groupClass[group]}`}>
        <Glyph mark={group} /> {words.shell.severity[group]}
      </td>
      <th scope="row" className="nb" lang="zh-CN">
        <a href={hrefTo(view, 'township', { town: [entry.township] })}>{name}</a>
      </th>
      <td className="num">{entry.year}</td>
      <td className="rule" title={rule}>
        {ruleName(rule, lang)}
      </td>
      <td className="msg">
        <Han text={describeFinding(entry, lang)} />
        {entry.accepted !== null && <p className="acc small">{w.accepted(entry.accepted)}</p>}
      </td>
      <td className="val num">
        <Sides finding={entry} />
      </td>
      <td className="quote" lang="zh-CN">
        {entry.quotes[0] && cut(entry.quotes[0])}
      </td>
      <td className="n">
        {report ? (
          <>
            <a href={hrefTo(view, 'report', { report, at: findingAt(entry) })}>{words.shell.seeSource}</a>
            {copied && <a href={hrefTo(view, 'report', { report, with: copied })}>{words.shell.sideBySide}</a>}
          </>
        ) : (
          <span className="faint small">{entry.severity === 'error' ? w.notPublished : w.notSeen}</span>
        )}
      </td>
    </tr>
  );
}

/** The ledger: one row per finding, a hundred at a time. */
export function LedgerTable({
  entries,
  caption,
  nameOf,
}: {
  entries: readonly LedgerEntry[];
  caption: string;
  nameOf: (code: string) => string;
}) {
  const { lang } = useSite();
  const w = ledgerWords[lang];
  const [shown, setShown] = useState(page);
  const { columns } = w;
  return (
    <>
      <table className="led">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.severity}</th>
            <th scope="col">{columns.township}</th>
            <th scope="col">{columns.year}</th>
            <th scope="col">{columns.rule}</th>
            <th scope="col">{columns.finding}</th>
            <th scope="col">{w.sides}</th>
            <th scope="col">{columns.quote}</th>
            <th scope="col" className="n">
              {columns.place}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.slice(0, shown).map((entry, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no other name than their place in the list
            <Row key={i} entry={entry} name={nameOf(entry.township)} />
          ))}
        </tbody>
      </table>
      {entries.length > shown && (
        <p className="np">
          <button type="button" className="btn" onClick={() => setShown(shown + page)}>
            {w.showMore(Math.min(page, entries.length - shown))}
          </button>
        </p>
      )}
    </>
  );
}
