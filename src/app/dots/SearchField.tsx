import { fieldWords } from '../../i18n/field.ts';
import { SearchInput } from '../parts/SearchInput.tsx';
import { useSite } from '../state/site.ts';

/** Filters a list of townships, and says how many are left. */
export function SearchField(props: { typed: string; setTyped: (typed: string) => void; found: number; all: number }) {
  const { typed, setTyped, found, all } = props;
  const w = fieldWords[useSite().lang];
  return (
    <p className="vfind np">
      <SearchInput {...{ typed, setTyped }} label={w.find} />
      <span className="small muted" role="status">
        {found === 0 ? w.nobody : w.found(found, all)}
      </span>
    </p>
  );
}
