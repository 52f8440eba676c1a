import { type ReactNode, useState } from 'react';
import type { PublicReport } from '../../dataset/dataset.ts';
import { correctionWords, describePlace, describeReading } from '../../i18n/corrections.ts';
import { ACCEPTED, type Correction, fitsAt, placeAt } from '../../report/correction.ts';
import { correctableAt, needsReason } from '../../series/correctable.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { copyText } from '../state/copy.ts';
import { download } from '../state/download.ts';
import { remember, remembered } from '../state/remembered.ts';
import { useLang } from '../state/site.ts';
import { CorrectValue } from './CorrectValue.tsx';
import { countWith, keepLine, linesFile, lineText, today } from './correctionLines.ts';
import '../styles/embed.css';
import '../styles/correct.css';

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="fld">
      <span className="small muted">{label}</span>
      {children}
    </label>
  );
}

/** Writes a line of `corrections.csv` on a place of a report, to be copied or saved. Nothing is sent anywhere. */
export function CorrectDialog({
  at: opened,
  report,
  onClose,
}: {
  at: string;
  report: PublicReport;
  onClose: () => void;
}) {
  const lang = useLang();
  const { dialog: w } = correctionWords[lang];
  const [at, setAt] = useState(opened);
  const isFinding = placeAt(opened).kind === 'finding';
  const [correct, setCorrect] = useState(isFinding ? ACCEPTED : '');
  const [by, setBy] = useState(remembered('by') ?? '');
  const [why, setWhy] = useState('');
  const [sha256, setSha256] = useState(report.sha256);
  const place = correctableAt(report, at);
  if (!place) return null;
  const hasReason = why.trim() !== '' || !needsReason(place, correct);
  const isWhole = fitsAt(placeAt(at), correct) && by.trim() !== '' && hasReason;
  const line = {
    file: report.file,
    sha256,
    at,
    read: place.read,
    correct,
    by: by.trim(),
    date: today(),
    why: why.trim(),
  };
  return (
    <Dialog title={isFinding ? w.acceptTitle : w.title} closeWord={w.close} onClose={onClose}>
      <p className="small muted">{isFinding ? w.acceptIntro : w.intro}</p>
      {opened.startsWith('count:') && (
        <Field label={w.what}>
          <select className="inp" value={at} onChange={(event) => [setAt(event.target.value), setCorrect('')]}>
            {[opened.replace('.channel', ''), `${opened.replace('.channel', '')}.channel`].map((one) => (
              <option key={one} value={one}>
                {describePlace(one, lang)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <dl className="fix">
        <dt>{describePlace(at, lang)}</dt>
        <dd>
          {!isFinding && (
            <>
              {w.read} <b>{describeReading(place.read, lang)}</b>
            </>
          )}
          {place.words && (
            <q className="q" lang="zh-CN">
              {place.words}
            </q>
          )}
        </dd>
      </dl>
      {!isFinding && <CorrectValue key={at} at={at} value={correct} set={setCorrect} />}
      <Field label={isFinding ? w.acceptBy : w.by}>
        <input className="inp" value={by} maxLength={60} onChange={(event) => setBy(event.target.value)} />
      </Field>
      <Field label={isFinding ? w.acceptWhy : needsReason(place, correct) ? w.whyNeeded : w.why}>
        <input className="inp" value={why} maxLength={300} onChange={(event) => setWhy(event.target.value)} />
      </Field>
      {report.sha256 === '' && (
        <Field label={w.fileHash}>
          <input className="inp" value={sha256} onChange={(event) => setSha256(event.target.value.trim())} />
        </Field>
      )}
      {isWhole ? (
        <Written key={lineText(line)} line={line} />
      ) : (
        <p className="small muted">{isFinding ? w.acceptIncomplete : w.incomplete}</p>
      )}
    </Dialog>
  );
}

/** The line as it is written so far, to be taken away. */
function Written({ line }: { line: Correction }) {
  const { dialog: w } = correctionWords[useLang()];
  const [copied, setCopied] = useState(false);
  const text = lineText(line);
  const keep = () => {
    remember('by', line.by);
    return keepLine(line);
  };
  const copy = () => {
    keep();
    void copyText(text).then(setCopied);
  };
  const save = () => download('corrections.csv', 'text/csv;charset=utf-8', linesFile(keep()));
  return (
    <>
      <textarea readOnly value={text} aria-label={w.line} onFocus={(event) => event.target.select()} />
      <p className="fix-acts">
        <button type="button" className="btn pri" onClick={copy}>
          {w.copy}
        </button>{' '}
        <button type="button" className="btn" onClick={save}>
          {w.save(countWith(line))}
        </button>{' '}
        <span role="status" className="small muted">
          {copied && w.copied}
        </span>
      </p>
      <p className="small muted">{w.where}</p>
    </>
  );
}
