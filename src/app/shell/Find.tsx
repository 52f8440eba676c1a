import { measureName } from '../../i18n/i18n.ts';
import { measures } from '../../series/measures.ts';
import { measureFits } from '../parts/measureFits.ts';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import { type Choice, SearchList } from './SearchList.tsx';

/** Measures offered to what was typed; the picker of the page 比较 has them all. */
const most = 6;

/** Finds a township of the county, a measure by name or pinyin initials, or words in the ledger, and leads there. */
export function Find({ onDone }: { onDone: () => void }) {
  const { view, county, lang, words } = useSite();
  const { shell } = words;
  const reports = (code: string) => county.reports.filter((report) => report.township === code).length;
  const choices = county.townships.map((township) => ({
    key: township.code,
    href: hrefTo(view, 'township', { town: [township.code] }),
    name: township.name,
    more: `${township.initials}　${reports(township.code)}`,
    spellings: [township.initials, township.code],
    current: view.page === 'township' && view.town[0] === township.code,
  }));
  const others = (typed: string): Choice[] => [
    ...measures
      .filter((measure) => measureFits(measure, typed.toLowerCase()))
      .slice(0, most)
      .map((measure) => ({
        ...plain,
        key: measure.id,
        href: hrefTo(view, 'explore', { m: measure.id }),
        name: measureName(measure, lang),
        more: shell.pages.explore,
      })),
    {
      ...plain,
      key: 'ledger',
      href: hrefTo(view, 'findings', { q: typed }),
      name: shell.findInLedger(typed),
      more: shell.pages.findings,
    },
  ];
  return (
    <>
      <SearchList label={shell.findHint} choices={choices} others={others} none={shell.findNone} onDone={onDone} />
      <p className="micro faint">{shell.findElsewhere}</p>
    </>
  );
}

const plain = { spellings: [], current: false };
