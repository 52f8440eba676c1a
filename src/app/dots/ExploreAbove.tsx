import { Suspense } from 'react';
import { fieldWords } from '../../i18n/field.ts';
import { formatYears } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import { aggregates } from '../../series/manner.ts';
import type { Series } from '../../series/series.ts';
import { isFieldTab } from '../../series/view.ts';
import { UnitSwitch } from '../above/UnitSwitch.tsx';
import { Choose } from '../explore/Choose.tsx';
import { Years } from '../explore/ExploreControls.tsx';
import { ExploreLayout } from '../explore/ExploreLayout.tsx';
import { MannerControls } from '../explore/MannerControls.tsx';
import { MeasurePicker } from '../explore/MeasurePicker.tsx';
import { TownshipPicker } from '../explore/TownshipPicker.tsx';
import { useAbove } from '../state/site.ts';
import { replaceView } from '../state/useView.ts';
import { FieldTab } from './FieldTab.tsx';
import type { Ground } from './ground.ts';
import { TownshipFinder } from './TownshipFinder.tsx';
import { UnitFigure, useUnitSeries } from './UnitFigure.tsx';
import { useAboveGround } from './useAboveGround.ts';
import { useAgainst } from './useAgainst.ts';

/** How the places of a scope, and all its townships, compare on a measure. */
export function ExploreAbove() {
  const { view } = useAbove();
  const ground = useAboveGround(view.tab, useAgainst(view.tab));
  return isFieldTab(view.tab) ? <OfTownships ground={ground} tab={view.tab} /> : <OfUnits ground={ground} />;
}

function OfTownships({ ground, tab }: { ground: Ground; tab: Parameters<typeof FieldTab>[0]['tab'] }) {
  const { view } = useAbove();
  const figure = (
    <Suspense>
      <FieldTab tab={tab} ground={ground} />
    </Suspense>
  );
  if (view.embed) return figure;
  return (
    <Layout ground={ground} controls={<TownshipFinder ground={ground} />}>
      {figure}
    </Layout>
  );
}

function OfUnits({ ground }: { ground: Ground }) {
  const { view } = useAbove();
  const series = useUnitSeries(ground);
  const figure = <UnitFigure series={series} tab={view.tab} />;
  if (view.embed) return figure;
  return (
    <Layout ground={ground} controls={<UnitControls ground={ground} series={series} />}>
      {figure}
    </Layout>
  );
}

function Layout(props: { ground: Ground; controls: React.ReactNode; children: React.ReactNode }) {
  const { view, lang } = useAbove();
  const { ground, controls, children } = props;
  const { measure, years } = ground.field;
  const when = formatYears(years[0]?.year ?? 0, years[years.length - 1]?.year ?? 0);
  return (
    <ExploreLayout
      tab={view.tab}
      measure={measure}
      summary={[ground.name, when].join(marksOf(lang).comma)}
      foot={<UnitSwitch />}
      controls={
        <>
          <MeasurePicker />
          <MannerControls always stated={ground.stated} />
          {controls}
          <Years />
        </>
      }
    >
      {children}
    </ExploreLayout>
  );
}

/** What stands for each place, and which stand out. */
function UnitControls({ ground, series }: { ground: Ground; series: Series }) {
  const { view, lang } = useAbove();
  const w = fieldWords[lang];
  return (
    <>
      <Choose
        title={w.aggregate}
        value={view.by}
        onChange={(value) => replaceView({ by: aggregates.find((by) => by === value) ?? 'median' })}
      >
        {aggregates.map((by) => (
          <option key={by} value={by}>
            {w.aggregates[by]}
          </option>
        ))}
      </Choose>
      <TownshipPicker series={series} rows={series.rows} />
      <TownshipFinder ground={ground} />
    </>
  );
}
