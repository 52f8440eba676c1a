import type { FieldTab as Tab } from '../../series/view.ts';
import { Distribution } from './Distribution.tsx';
import type { Ground } from './ground.ts';
import { Ranking } from './Ranking.tsx';
import { Scatter } from './Scatter.tsx';
import { useAgainst } from './useAgainst.ts';
import { useCountyGround } from './useCountyGround.ts';

const drawings = { distribution: Distribution, scatter: Scatter, ranking: Ranking };

/** One of the drawings that show every township. */
export function FieldTab({ tab, ground }: { tab: Tab; ground: Ground }) {
  const Drawing = drawings[tab];
  return <Drawing ground={ground} />;
}

/** The same of a county, or of several taken as one. */
export function CountyFieldTab({ tab }: { tab: Tab }) {
  return <FieldTab tab={tab} ground={useCountyGround(useAgainst(tab))} />;
}
