import { aboveWords } from '../../i18n/above.ts';
import type { Level } from '../../places/levels.ts';
import { isSmall, offeredLevels } from '../../series/unit.ts';
import { useAbove } from '../state/site.ts';
import { hrefWith } from '../state/useView.ts';

/** What stands in a row: provinces, prefectures, counties; townships where there are few enough counties to read. */
export function UnitSwitch() {
  const { view, places, scope, unit, lang } = useAbove();
  const w = aboveWords[lang];
  const levels = offeredLevels(places, scope).filter((level) => level !== 'township' || isSmall(scope));
  if (levels.length < 2) return null;
  return (
    <nav className="lk np unit-switch" aria-label={w.rows}>
      <span className="faint">{w.rows}</span>
      {levels.map((level) => (
        <a
          key={level}
          href={hrefWith(view, { unit: level as Exclude<Level, 'collection'> })}
          aria-current={level === unit || undefined}
        >
          {w.levels[level]}
        </a>
      ))}
    </nav>
  );
}
