import { type ComponentType, lazy } from 'react';
import type { Page } from '../series/view.ts';

/** The component of each page, loaded when the page is first opened. */
export const pageComponents: Partial<Record<Page, ComponentType>> & { overview: ComponentType } = {
  overview: lazy(async () => ({ default: (await import('./pages/Overview.tsx')).Overview })),
  report: lazy(async () => ({ default: (await import('./pages/Report.tsx')).Report })),
  problems: lazy(async () => ({ default: (await import('./pages/Problems.tsx')).Problems })),
  findings: lazy(async () => ({ default: (await import('./pages/Findings.tsx')).Findings })),
};
