import { useSuspenseQuery } from '@tanstack/react-query';
import { traceWords } from '../../i18n/trace.ts';
import { around } from '../../series/around.ts';
import { useLang } from '../state/site.ts';
import { categoryIn, type ProseRow } from './proseRows.ts';
import { reasonsQuery } from './reasons.ts';
import { useSource } from './source.ts';

/** Why something was read so: its words in their sentence, the rules with their reasons, and what learned weights said. */
export function Trace({ row }: { row: ProseRow }) {
  const lang = useLang();
  const w = traceWords[lang];
  const { text } = useSource();
  const { data: reasons } = useSuspenseQuery(reasonsQuery(lang));
  const { before, words, after } = around(text, row.span);
  return (
    <>
      <p className="q" lang="zh-CN">
        {before}
        <b>{words}</b>
        {after}
      </p>
      {row.because.length === 0 && <p className="small muted">{w.noRules}</p>}
      <ul aria-label={w.rules}>
        {row.because.map((id) => (
          <li key={id}>
            <span className="t" title={id}>
              {reasons.get(id)?.name ?? id}
            </span>
            <div className="b">{reasons.get(id)?.why}</div>
          </li>
        ))}
      </ul>
      {row.weighed && <Weighed weighed={row.weighed} />}
    </>
  );
}

function Weighed({ weighed: { first, next, ahead, runs } }: { weighed: NonNullable<ProseRow['weighed']> }) {
  const lang = useLang();
  const w = traceWords[lang];
  const name = categoryIn(lang);
  return (
    <p className="b">
      {w.weighed(name(first), name(next), ahead)} {runs.length > 0 && w.runs(runs)}
    </p>
  );
}
