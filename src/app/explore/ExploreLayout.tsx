import { type ReactNode, useState } from 'react';
import { measureName } from '../../i18n/i18n.ts';
import type { Measure } from '../../series/measures.ts';
import { type Tab, tabs } from '../../series/view.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { useSite } from '../state/site.ts';
import { hrefWith } from '../state/useView.ts';
import { DisplaySwitches } from './DisplaySwitches.tsx';
import '../styles/explore.css';

interface Props {
  tab: Tab;
  measure: Measure;
  /** On phones: what is shown, in a line. */
  summary: string;
  controls: ReactNode;
  /** Below the title. */
  foot?: ReactNode;
  children: ReactNode;
}

/** The page of comparison: controls at the left, behind a button on phones; tabs and figure at the right. */
export function ExploreLayout({ tab, measure, summary, controls, foot, children }: Props) {
  const { lang, words } = useSite();
  const { chart, shell } = words;
  const [open, setOpen] = useState(false);
  return (
    <>
      <PageHead title={shell.pages.explore} foot={foot} />
      <div className="ex-sum">
        <span>
          <b>{measureName(measure, lang)}</b>
          <span className="small muted">{summary}</span>
        </span>
        <button
          type="button"
          className="btn"
          aria-expanded={open}
          aria-controls="controls"
          onClick={() => setOpen(!open)}
        >
          {open ? chart.close : chart.changeIt}
        </button>
      </div>
      <div className="ex">
        <aside id="controls" className={open ? 'ctl open' : 'ctl'} aria-label={chart.changeIt}>
          {controls}
        </aside>
        <div className="main">
          <Tabs current={tab} />
          <DisplaySwitches tab={tab} />
          {children}
        </div>
      </div>
    </>
  );
}

function Tabs({ current }: { current: Tab }) {
  const { view, words } = useSite();
  return (
    <nav className="tabs" aria-label={words.chart.tabList}>
      {tabs.map((tab) => (
        <a key={tab} href={hrefWith(view, { tab })} aria-current={tab === current || undefined}>
          {words.chart.tabs[tab]}
        </a>
      ))}
    </nav>
  );
}
