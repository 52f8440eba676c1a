import { type ComponentType, lazy } from 'react';
import type { Page } from '../series/view.ts';

/** The component of each page, loaded when the page is first opened. */
export const pageComponents: Record<Page, ComponentType> = {
  overview: lazy(async () => ({ default: (await import('./pages/Overview.tsx')).Overview })),
  explore: lazy(async () => ({ default: (await import('./pages/Explore.tsx')).Explore })),
  report: lazy(async () => ({ default: (await import('./pages/Report.tsx')).Report })),
  channels: lazy(async () => ({ default: (await import('./pages/Channels.tsx')).Channels })),
  problems: lazy(async () => ({ default: (await import('./pages/Problems.tsx')).Problems })),
  township: lazy(async () => ({ default: (await import('./pages/Township.tsx')).Township })),
  applications: lazy(async () => ({ default: (await import('./pages/Applications.tsx')).Applications })),
  findings: lazy(async () => ({ default: (await import('./pages/Findings.tsx')).Findings })),
  check: lazy(async () => ({ default: (await import('./pages/Check.tsx')).Check })),
  changes: lazy(async () => ({ default: (await import('./pages/Changes.tsx')).Changes })),
  data: lazy(async () => ({ default: (await import('./pages/Data.tsx')).Data })),
  briefing: lazy(async () => ({ default: (await import('./pages/Briefing.tsx')).Briefing })),
};

const ChooseAbove = lazy(async () => ({ default: (await import('./pages/ChooseAbove.tsx')).ChooseAbove }));

/** The pages about a place above the county, where they are others than a county's. */
export const pagesAbove: Partial<Record<Page, ComponentType>> = {
  overview: lazy(async () => ({ default: (await import('./pages/OverviewAbove.tsx')).OverviewAbove })),
  channels: lazy(async () => ({ default: (await import('./pages/SharesAbove.tsx')).ChannelsAbove })),
  problems: lazy(async () => ({ default: (await import('./pages/SharesAbove.tsx')).ProblemsAbove })),
  township: ChooseAbove,
  report: ChooseAbove,
  applications: lazy(async () => ({ default: (await import('./pages/ApplicationsAbove.tsx')).ApplicationsAbove })),
  findings: lazy(async () => ({ default: (await import('./pages/FindingsAbove.tsx')).FindingsAbove })),
};
