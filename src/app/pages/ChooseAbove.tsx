import { aboveWords } from '../../i18n/above.ts';
import { reportWords } from '../../i18n/report.ts';
import { townshipWords } from '../../i18n/township.ts';
import { UnitSwitch } from '../above/UnitSwitch.tsx';
import { PlaceLink } from '../above/UnitTable.tsx';
import { Empty } from '../parts/Empty.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { useAbove } from '../state/site.ts';
import '../styles/above.css';

/** 乡镇 and 报告 above the county: the places in which to choose one. */
export function ChooseAbove() {
  const { view, units, lang } = useAbove();
  const w = aboveWords[lang];
  const [code, report] = [view.town[0], view.report];
  return (
    <>
      <PageHead
        title={view.page === 'report' ? reportWords[lang].choose : townshipWords[lang].choose}
        lede={w.choosePlace}
        foot={<UnitSwitch />}
      />
      {view.page === 'township' && code && <Empty text={townshipWords[lang].notHere(code)} />}
      {view.page === 'report' && report && <Empty text={reportWords[lang].notHere(report)} />}
      <ul className="places">
        {units.map((unit) => (
          <li key={unit.code}>
            <PlaceLink unit={unit} />
          </li>
        ))}
      </ul>
    </>
  );
}
