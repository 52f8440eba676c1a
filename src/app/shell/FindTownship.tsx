import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import { SearchList } from './SearchList.tsx';

/** Finds a township of the county by name or pinyin initials and leads to its page. */
export function FindTownship({ onDone }: { onDone: () => void }) {
  const { view, county, words } = useSite();
  const reports = (code: string) => county.reports.filter((report) => report.township === code).length;
  const choices = county.townships.map((township) => ({
    key: township.code,
    href: hrefTo(view, 'township', { town: [township.code] }),
    name: township.name,
    more: `${township.initials}　${reports(township.code)}`,
    spellings: [township.initials, township.code],
    current: view.page === 'township' && view.town[0] === township.code,
  }));
  return (
    <>
      <SearchList label={words.shell.findHint} choices={choices} none={words.shell.findNone} onDone={onDone} />
      <p className="micro faint">{words.shell.findElsewhere}</p>
    </>
  );
}
