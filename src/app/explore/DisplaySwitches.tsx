import { displayWords } from '../../i18n/display.ts';
import type { Tab, View } from '../../series/view.ts';
import { useSite } from '../state/site.ts';
import { replaceView, useView } from '../state/useView.ts';

type Switch = 'median' | 'gaps' | 'others' | 'log' | 'free' | 'pattern';

/** What can be switched in each kind of chart; the others do without. */
const switches: Readonly<Partial<Record<Tab, readonly Switch[]>>> = {
  line: ['median', 'gaps', 'others', 'log', 'pattern'],
  bar: ['median', 'gaps', 'others'],
  heatmap: ['others'],
  multiples: ['free', 'log', 'median', 'others'],
  table: ['median', 'others'],
  distribution: ['median', 'log'],
  scatter: [],
  ranking: [],
};
/** Switched on, it leaves something out. */
const inverse: readonly Switch[] = ['others'];

/** How the chart is shown: switches right above it. */
export function DisplaySwitches({ tab }: { tab: Tab }) {
  const { lang } = useSite();
  // the switches are where the reader put them, though the chart still comes
  const { view } = useView();
  const w = displayWords[lang];
  // on scales of their own no median is drawn
  const shown = (switches[tab] ?? []).filter((key) => !(key === 'median' && tab === 'multiples' && view.free));
  const set = (key: Switch, on: boolean) => replaceView({ [key]: on !== inverse.includes(key) } as Partial<View>);
  return (
    <fieldset className="shows">
      <legend className="vh">{w.display}</legend>
      {shown.map((key) => (
        <label key={key} className="chk small">
          <input
            type="checkbox"
            checked={view[key] !== inverse.includes(key)}
            onChange={(event) => set(key, event.target.checked)}
          />
          {w[key]}
        </label>
      ))}
    </fieldset>
  );
}
