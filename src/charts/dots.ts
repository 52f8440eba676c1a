export { type Cloud, cloudOf } from './cloud.ts';
export type { DotAxis } from './dotAxis.ts';
export { placeLabels } from './dotLabels.ts';
export { textWidth } from './measure.ts';
export { besideDot, nearestDot } from './nearestDot.ts';
export { type Dots, type Swarm, type SwarmRow, swarmOf } from './swarm.ts';
