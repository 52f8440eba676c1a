import { briefingWords } from '../../i18n/briefing.ts';
import { yearOf } from '../../series/narrative.ts';
import { Paper } from '../briefing/Paper.tsx';
import { useBriefing } from '../briefing/useBriefing.ts';
import { WordButton } from '../briefing/WordButton.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Boundary } from '../shell/Boundary.tsx';
import { PageHead, YearPicker } from '../shell/PageHead.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo, replaceView, useView } from '../state/useView.ts';
import '../styles/paper.css';

/** 简报: the county's year as a document to print or hand round. */
export function Briefing() {
  const { view, county, lang } = useSite();
  // the switch is where the reader put it, though the pages still come
  const asked = useView().view;
  const w = briefingWords[lang];
  const year = yearOf(county, view.year);
  if (year === null) return <Empty text={w.noYear} />;
  return (
    <div className="briefing">
      <PageHead
        title={w.title(county.name, year)}
        lede={w.lede}
        foot={
          <div className="lk np actrow">
            <WordButton label={w.word} />
            <button type="button" className="btn" onClick={() => window.print()}>
              {w.print}
            </button>
            <label className="chk">
              <input type="checkbox" checked={asked.each} onChange={(e) => replaceView({ each: e.target.checked })} />
              {w.each}
            </label>
            <a href={hrefTo(view, 'overview')}>{w.backToOverview}</a>
          </div>
        }
      >
        <YearPicker years={county.years} year={year} />
      </PageHead>
      <Boundary resetKey={county.code}>
        <Sheets />
      </Boundary>
    </div>
  );
}

function Sheets() {
  return <Paper blocks={useBriefing()} />;
}
