import type { Denominator } from '../../dataset/dataset.ts';
import { fieldWords } from '../../i18n/field.ts';
import { measureName } from '../../i18n/i18n.ts';
import { relations } from '../../series/manner.ts';
import { measureGroups, measures, otherMeasure } from '../../series/measures.ts';
import { denominatorOf } from '../../series/relate.ts';
import { isFieldTab } from '../../series/view.ts';
import { useSite } from '../state/site.ts';
import { replaceView } from '../state/useView.ts';
import { Choose } from './Choose.tsx';

/** Which denominators there are. */
type Stated = Readonly<Record<Denominator, boolean>>;

/** How figures are given, and what they are held against: where a drawing of every township asks for it. */
export function MannerControls({ always = false, stated }: { always?: boolean; stated: Stated }) {
  const { view, lang } = useSite();
  const w = fieldWords[lang];
  if (!always && !isFieldTab(view.tab)) return null;
  const offered = relations.filter((relation) => {
    const kind = denominatorOf(relation);
    return kind === null || stated[kind] || view.as === relation;
  });
  return (
    <>
      {view.tab === 'scatter' && <Against />}
      <Choose
        title={w.manner}
        value={view.as}
        onChange={(value) => replaceView({ as: relations.find((r) => r === value) ?? 'given' })}
      >
        {offered.map((relation) => (
          <option key={relation} value={relation}>
            {w.relations[relation]}
          </option>
        ))}
      </Choose>
    </>
  );
}

/** The measure across. */
function Against() {
  const { view, lang, words } = useSite();
  const w = fieldWords[lang];
  return (
    <Choose title={w.against} value={view.x || otherMeasure(view.m)} onChange={(value) => replaceView({ x: value })}>
      {measureGroups.map((group) => (
        <optgroup key={group} label={words.measure.groups[group]}>
          {measures
            .filter((m) => m.group === group)
            .map((m) => (
              <option key={m.id} value={m.id}>
                {measureName(m, lang)}
              </option>
            ))}
        </optgroup>
      ))}
    </Choose>
  );
}
