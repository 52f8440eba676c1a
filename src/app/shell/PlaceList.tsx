import { aboveWords } from '../../i18n/above.ts';
import { useSite } from '../state/site.ts';
import { SearchList } from './SearchList.tsx';
import { usePlaceChoices } from './usePlaceChoices.ts';

/** All places of a collection of several counties: by name or pinyin initials. */
export function PlaceList({ onDone }: { onDone: () => void }) {
  const { lang, words } = useSite();
  const choices = usePlaceChoices();
  return <SearchList {...{ choices, onDone }} label={aboveWords[lang].findPlaces} none={words.shell.findNone} />;
}
