import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReportSummary } from '../../dataset/dataset.ts';
import { compareWords } from '../../i18n/compare.ts';
import { formatPercent, languageOf, namesLang } from '../../i18n/i18n.ts';
import { commonPassages, type Passage, type Stretch, stretchesOf } from '../../series/passages.ts';
import { narrativeOf } from '../../series/prose.ts';
import { textAt } from '../../text/span.ts';
import { Rich } from '../parts/Rich.tsx';
import { reportQuery } from '../state/queries.ts';
import { useSite } from '../state/site.ts';
import { hrefTo, hrefWith } from '../state/useView.ts';
import '../styles/compare.css';

type Side = 'a' | 'b';
const opposite = { a: 'b', b: 'a' } as const;
const idOf = (side: Side, passage: number): string => `same-${side}-${passage}`;

/** Brings the same words of the other report into sight and into focus. */
function goTo(side: Side, passage: number): void {
  const there = document.getElementById(idOf(side, passage));
  there?.scrollIntoView({ block: 'center' });
  there?.focus({ preventScroll: true });
}

/** The number of a passage at its end, leading to the same words on the other side. */
function PassageNumber({ side, passage }: { side: Side; passage: number }) {
  const w = compareWords[useSite().lang];
  return (
    <button
      type="button"
      className="same-no"
      id={idOf(side, passage)}
      aria-label={w.toOther(passage)}
      onClick={() => goTo(opposite[side], passage)}
    >
      {passage}
    </button>
  );
}

function Words({ text, stretch, side }: { text: string; stretch: Stretch; side: Side }) {
  const words = textAt(text, stretch.span);
  return (
    <>
      {stretch.of.length > 0 ? <mark className="same">{words}</mark> : words}
      {stretch.ends.map((passage) => (
        <PassageNumber key={passage} side={side} passage={passage} />
      ))}
    </>
  );
}

function Column({
  report,
  text,
  passages,
  side,
}: {
  report: ReportSummary;
  text: string;
  passages: readonly Passage[];
  side: Side;
}) {
  const { view, lang, words } = useSite();
  const w = compareWords[lang];
  const stretches = useMemo(() => stretchesOf(text, passages, side), [text, passages, side]);
  const name = useReportName()(report);
  return (
    <section className="qt" aria-label={name}>
      <p className="qh">
        <b>{name}</b>{' '}
        <a className="small np" href={hrefTo(view, 'report', { report: report.id })}>
          {words.shell.seeSource}
        </a>
      </p>
      {text === '' ? (
        <p className="qh faint">{w.noProse}</p>
      ) : (
        <p lang={languageOf(namesLang).tag} className="pre">
          {stretches.map((stretch) => (
            <Words key={stretch.span[0]} text={text} stretch={stretch} side={side} />
          ))}
        </p>
      )}
    </section>
  );
}

/** Gives what a report is called: its township and year. */
export function useReportName(): (report: ReportSummary) => string {
  const { county, lang } = useSite();
  const name = (code: string) => county.townships.find((t) => t.code === code)?.name ?? code;
  return ({ township, year }) => compareWords[lang].report(name(township), year);
}

/** Two reports side by side, what both say marked and numbered; on narrow screens one above the other. */
export function SideBySide({ a, b }: { a: ReportSummary; b: ReportSummary }) {
  const { view, collection, lang } = useSite();
  const w = compareWords[lang];
  const { data: first } = useSuspenseQuery(reportQuery(collection, a.text));
  const { data: second } = useSuspenseQuery(reportQuery(collection, b.text));
  const texts = useMemo(() => ({ a: narrativeOf(first), b: narrativeOf(second) }), [first, second]);
  const { passages, shares, cut } = useMemo(() => commonPassages(texts.a, texts.b), [texts]);
  const nameOf = useReportName();
  const percent = (share: number) => formatPercent(share, 0);
  return (
    <section className="fig compare">
      <p className="say" role="status">
        <Rich text={w.lede(nameOf(a), percent(shares.a), nameOf(b), percent(shares.b), passages.length)} />
      </p>
      <p className="note">
        {w.note}
        <mark className="same">{w.key}</mark>
        {w.keyNote}
        {cut && w.cut}
      </p>
      <p className="lk np">
        <a href={hrefWith(view, { report: b.id, with: a.id, at: '' })}>{w.swap}</a>
        <a href={hrefWith(view, { with: '', at: '' })}>{w.close}</a>
      </p>
      <div className="pair">
        <Column report={a} text={texts.a} passages={passages} side="a" />
        <Column report={b} text={texts.b} passages={passages} side="b" />
      </div>
    </section>
  );
}
