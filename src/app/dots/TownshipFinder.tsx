import { useMemo } from 'react';
import { fieldWords } from '../../i18n/field.ts';
import { chosenIn } from '../../series/chosen.ts';
import { indexesOf } from '../../series/scope.ts';
import { slots } from '../../series/select.ts';
import { SearchInput } from '../parts/SearchInput.tsx';
import { SlotMark } from '../parts/SlotMark.tsx';
import { useSite } from '../state/site.ts';
import { pushView } from '../state/useView.ts';
import { fullName, type Ground } from './ground.ts';
import { useSearch } from './useSearch.ts';

/** So many found ones are offered. */
const most = 8;

/** Finds townships of a scope by name, initials or code, and makes them stand out. */
export function TownshipFinder({ ground }: { ground: Ground }) {
  const { view, lang, words } = useSite();
  const { chart } = words;
  const w = fieldWords[lang];
  const list = useMemo(() => Uint32Array.from(indexesOf(ground.stretches)), [ground.stretches]);
  const { typed, setTyped, found } = useSearch(ground, list);
  const named = useMemo(
    () => (view.town.length > 0 ? chosenIn(ground.field, ground.stretches, view) : []),
    [ground.field, ground.stretches, view],
  );
  const offered = (found ?? []).slice(0, most).map((entry) => list[entry]!);
  const add = (at: number) => pushView({ town: [...new Set([...view.town, ground.field.codes[at]!])].slice(-slots) });
  const drop = (at: number) => pushView({ town: view.town.filter((code) => code !== ground.field.codes[at]) });
  return (
    <section>
      <h2>
        {chart.townships} <span>{named.length > 0 ? named.length : ''}</span>
      </h2>
      <SearchInput {...{ typed, setTyped }} label={w.find} />
      <ul>
        {named.map(({ at, slot }) => (
          <li key={at} className="tn">
            <span className="sw">
              <SlotMark slot={slot} line />
            </span>
            <b className="nm">{fullName(ground, at)}</b>
            <button
              type="button"
              className="x"
              aria-label={chart.remove(fullName(ground, at))}
              onClick={() => drop(at)}
            >
              ×
            </button>
          </li>
        ))}
        {offered.map((at) => (
          <li key={at} className="tn ctx">
            <span className="sw">
              <SlotMark slot={null} line />
            </span>
            <button type="button" className="nm" title={chart.add(fullName(ground, at))} onClick={() => add(at)}>
              {fullName(ground, at)}
            </button>
          </li>
        ))}
      </ul>
      {found?.length === 0 && <p className="small muted">{w.nobody}</p>}
    </section>
  );
}
