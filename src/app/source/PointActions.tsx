import { useEffect, useMemo, useRef, useState } from 'react';
import { citeQuote } from '../../i18n/cite.ts';
import type { Lang } from '../../i18n/i18n.ts';
import { pointedWords } from '../../i18n/pointed.ts';
import { type ReportPlace, spanOf } from '../../series/address.ts';
import { correctableAt } from '../../series/correctable.ts';
import { marksOf } from '../../series/marks.ts';
import { overlap } from '../../text/span.ts';
import { Boundary } from '../shell/Boundary.tsx';
import { copyText } from '../state/copy.ts';
import { useSite } from '../state/site.ts';
import { useLink } from '../state/useLink.ts';
import { CorrectButton } from './CorrectButton.tsx';
import { type Pointed, pointedAt } from './pointed.ts';
import { useSource } from './source.ts';
import { Trace } from './Trace.tsx';

/** How long it is said that something was copied, in milliseconds. */
const SAID = 4000;

/** What can be done with a highlight: quoted, linked to, explained, reported as misread. */
export function PointActions({ place, close }: { place: ReportPlace; close: () => void }) {
  const { lang } = useSite();
  const w = pointedWords[lang];
  const source = useSource();
  const pointed = useMemo(() => pointedAt(source, place, lang), [source, place, lang]);
  const [why, setWhy] = useState(false);
  const { given, said, give } = useGiving();
  const texts = useTexts(place);
  const first = useRef<HTMLUListElement>(null);
  useEffect(() => first.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  return (
    <>
      <p className="h">
        {w.title(pointed.name)}
        {pointed.read && (
          <span>
            {w.read} <b>{pointed.read}</b>
          </span>
        )}
      </p>
      <ul ref={first}>
        {texts.link && (
          <>
            <Entry word={w.quoteZh} act={() => give(texts.quote('zh'))} />
            <Entry word={w.quoteEn} act={() => give(texts.quote('en'))} />
            <Entry word={w.link} act={() => give(texts.link?.() ?? '')} />
          </>
        )}
        <Entry word={w.explain} open={why} act={() => setWhy(!why)} />
        {why && (
          <li className="prose">
            <div className="trace">
              <Why pointed={pointed} />
            </div>
          </li>
        )}
        <Entry word={w.misread} act={() => give(texts.misread(pointed), w.sendIt)} />
        {correctableAt(source.report, place.at) && (
          <li>
            <CorrectButton at={place.at} className="lkb" />
          </li>
        )}
      </ul>
      <p role="status" className="small">
        {said}
      </p>
      {given && <textarea readOnly value={given} aria-label={said} rows={6} onFocus={(e) => e.target.select()} />}
      <AlsoHere place={place} close={close} />
    </>
  );
}

function Entry({ word, act, open }: { word: string; act: () => void; open?: boolean }) {
  return (
    <li>
      <button type="button" className="lkb" aria-expanded={open} onClick={act}>
        {word}
      </button>
    </li>
  );
}

/** Copies a text and says so; shows it where it is to be read, or could not be copied. */
function useGiving() {
  const { lang } = useSite();
  const w = pointedWords[lang];
  const [given, setGiven] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said !== w.copied) return;
    const timer = window.setTimeout(() => setSaid(''), SAID);
    return () => window.clearTimeout(timer);
  }, [said, w]);
  const give = async (text: string, hint = '') => {
    const copied = await copyText(text);
    setSaid(copied ? hint || w.copied : w.byHand);
    setGiven(hint || !copied ? text : '');
  };
  return { given, said, give: (text: string, hint?: string) => void give(text, hint) };
}

/** The texts that are handed out; no link and no quotation of a draft, which nobody else can open. */
function useTexts(place: ReportPlace) {
  const { lang, index } = useSite();
  const source = useSource();
  const { report, published } = source;
  const linkTo = useLink();
  const link = published ? () => linkTo({ at: place.at }) : null;
  const quote = (language: Lang) => {
    const { about, quote } = pointedAt(source, place, language);
    const { year, agency, date } = report.identity;
    const from = { place: published?.place ?? '', year: year ?? '', agency, date, original: published?.url ?? null };
    const seen = { version: index.version, url: link?.() ?? '', day: new Date().toISOString().slice(0, 10) };
    return citeQuote({ about, words: quote, ...from, ...seen }, language);
  };
  const misread = ({ at, words, read, rules }: Pointed) => {
    const { file, sha256 } = report;
    const version = published ? index.version : null;
    return pointedWords[lang].misreadText({ file, sha256, at, words, read, rules, version, url: link?.() ?? null });
  };
  return { link, quote, misread };
}

function Why({ pointed: { why } }: { pointed: Pointed }) {
  if (typeof why === 'string') return <p>{why}</p>;
  return (
    <Boundary>
      <Trace row={why} />
    </Boundary>
  );
}

/** Other things that were read from the same words. */
function AlsoHere({ place, close }: { place: ReportPlace; close: () => void }) {
  const { lang } = useSite();
  const w = pointedWords[lang];
  const source = useSource();
  const { report, hrefOf, pressed } = source;
  const { at, span } = place;
  if (!span) return null;
  const marks = marksOf(report).filter((mark) => mark.at !== at && overlap(mark.span, span));
  const others = [...new Set(marks.map((mark) => mark.at))].slice(0, 6);
  if (others.length === 0) return null;
  const press = (other: string) => {
    pressed.current = other;
    close();
  };
  return (
    <p className="also small">
      <span className="muted">{w.here}</span>
      {others.map((other) => (
        <a key={other} href={hrefOf(other)} onClick={() => press(other)}>
          {pointedAt(source, { at: other, span: spanOf(report, other) }, lang).name}
        </a>
      ))}
    </p>
  );
}
