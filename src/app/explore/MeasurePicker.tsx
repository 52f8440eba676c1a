import { useState } from 'react';
import { measureName } from '../../i18n/i18n.ts';
import { type Measure, measureGroups, measures } from '../../series/measures.ts';
import { measureFits } from '../parts/measureFits.ts';
import { SearchInput } from '../parts/SearchInput.tsx';
import { useSite } from '../state/site.ts';
import { hrefWith } from '../state/useView.ts';

/** Those shown before one asks for all. */
const common = [
  'disclosed',
  'proactive.normative_documents.in_force',
  'proactive.licences.decisions',
  'proactive.penalties.decisions',
  'proactive.coercive_measures.decisions',
  'proactive.fees.amount',
  'applications.received.total',
  'applications.granted.total',
  'disputes.review.total',
  'problems',
];

/** What is compared: grouped, searchable in both languages and by pinyin initials; the usual ones first. */
export function MeasurePicker() {
  const { view, words } = useSite();
  const { chart, measure: names } = words;
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  const search = typed.trim().toLowerCase();
  const shown = measures.filter((m) =>
    search ? measureFits(m, search) : all || common.includes(m.id) || m.id === view.m,
  );
  const hidden = measures.length - shown.length;
  return (
    <section>
      <h2>
        {chart.measure} <span>{chart.measures(measures.length)}</span>
      </h2>
      <SearchInput {...{ typed, setTyped }} label={chart.searchMeasures} />
      <div className={all || search ? 'opts long' : 'opts'}>
        {measureGroups.map((group) => {
          const list = shown.filter((m) => m.group === group);
          return list.length === 0 ? null : (
            <div key={group}>
              <h3 className="optg">{names.groups[group]}</h3>
              <ul>
                {list.map((m) => (
                  <Option key={m.id} measure={m} />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      {shown.length === 0 && (
        <p className="small muted" role="status">
          {chart.noMeasure}
        </p>
      )}
      {!search && (
        <button type="button" className="lkb small more" onClick={() => setAll(!all)}>
          {all ? chart.showLess : chart.showAll(hidden)}
        </button>
      )}
    </section>
  );
}

function Option({ measure }: { measure: Measure }) {
  const { view, lang } = useSite();
  const on = measure.id === view.m;
  return (
    <li>
      <a
        className={on ? 'opt on' : 'opt'}
        // notes are about the figures of one measure
        href={hrefWith(view, on ? {} : { m: measure.id, note: [] })}
        aria-current={on || undefined}
      >
        {measureName(measure, lang)}
      </a>
    </li>
  );
}
