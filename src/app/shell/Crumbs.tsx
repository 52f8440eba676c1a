import type { ReactNode } from 'react';
import { titleIn } from '../../i18n/i18n.ts';
import { prefectureCodeOf, WHOLE } from '../../places/levels.ts';
import { type Site, useSite } from '../state/site.ts';
import { hrefWith } from '../state/useView.ts';
import { CountySwitch } from './CountySwitch.tsx';
import { placePatch } from './otherPlace.ts';

/** A place above the one the page is about; without a code it is only told. */
interface Step {
  code: string | null;
  name: string;
}

/** What the place lies in, from the collection down; of a collection of one county there are no pages above. */
function pathOf({ county, scope, index, lang }: Site): readonly Step[] {
  if (scope) return scope.path;
  const several = index.places !== undefined && county.code !== WHOLE;
  const province = index.provinces.find(({ name }) => name === county.province);
  const steps: Step[] = [
    // what lies in several provinces lies in none
    { code: several && province ? province.code : null, name: province?.name ?? '' },
    { code: several ? prefectureCodeOf(county.code) : null, name: county.prefecture ?? '' },
  ];
  return [
    ...(several ? [{ code: WHOLE, name: titleIn(index.title, lang) }] : []),
    ...steps.filter(({ name }) => name !== ''),
  ];
}

/** Collection › province › prefecture › county, the last being a switch; more steps may follow. */
export function Crumbs({ children }: { children?: ReactNode }) {
  const site = useSite();
  const { view, words } = site;
  return (
    <nav className="crumb" aria-label={words.shell.position}>
      <ol>
        {pathOf(site).map(({ code, name }) => (
          <li key={`${code} ${name}`} className="up" lang="zh-CN">
            {code === null ? name : <a href={hrefWith(view, placePatch(view, code))}>{name}</a>}
          </li>
        ))}
        <li>
          <CountySwitch />
        </li>
        {children}
      </ol>
    </nav>
  );
}
