import { useState } from 'react';
import { correctionWords, describeReading } from '../../i18n/corrections.ts';
import { choicesAt, placeAt } from '../../report/correction.ts';
import { useLang } from '../state/site.ts';

/** A choice among ids; the first option chooses none. */
function Choice(props: {
  label: string;
  ids: readonly string[];
  value: string;
  empty: string;
  set: (id: string) => void;
}) {
  const lang = useLang();
  return (
    <label className="fld">
      <span className="small muted">{props.label}</span>
      <select className="inp" value={props.value} onChange={(event) => props.set(event.target.value)}>
        <option value="">{props.empty}</option>
        {props.ids.map((id) => (
          <option key={id} value={id}>
            {describeReading(id, lang)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Where the right value is entered: a number or a name is written, ids are chosen. */
export function CorrectValue({ at, value, set }: { at: string; value: string; set: (value: string) => void }) {
  const { dialog: w } = correctionWords[useLang()];
  const place = placeAt(at);
  const choices = choicesAt(place);
  const [second, setSecond] = useState('');
  if (place.kind === 'channel') return <Choice label={w.correct} ids={choices} value={value} empty="" set={set} />;
  if (place.kind === 'problem') {
    const [first = ''] = value.split(';');
    const both = (one: string, other: string) => set([one, other === one ? '' : other].filter(Boolean).join(';'));
    return (
      <>
        <Choice label={w.correct} ids={choices} value={first} empty="" set={(id) => both(id, second)} />
        <Choice
          label={w.second}
          ids={choices.filter((id) => id !== first)}
          value={second}
          empty={w.nothing}
          set={(id) => {
            setSecond(id);
            both(first, id);
          }}
        />
      </>
    );
  }
  const isNumber = place.kind !== 'identity' || place.field === 'year';
  const chosen = choices.includes(value) ? value : '';
  return (
    <>
      <label className="fld">
        <span className="small muted">{w.correct}</span>
        <input
          className="inp"
          inputMode={isNumber ? 'decimal' : 'text'}
          value={chosen ? '' : value}
          maxLength={30}
          onChange={(event) => set(event.target.value.trim())}
        />
      </label>
      {choices.length > 0 && <Choice label={w.other} ids={choices} value={chosen} empty={w.figure} set={set} />}
    </>
  );
}
