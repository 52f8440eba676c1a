import { useCallback, useMemo, useState } from 'react';
import { checkWords } from '../../i18n/check.ts';
import { describeFailure } from '../../i18n/console.ts';
import { sidesOf } from '../../i18n/findingSides.ts';
import { describeFinding, ruleName } from '../../i18n/findings.ts';
import type { Lang } from '../../i18n/i18n.ts';
import { ledgerWords } from '../../i18n/ledger.ts';
import { marksOf } from '../../i18n/marks.ts';
import { reportWords } from '../../i18n/report.ts';
import { countGroups } from '../../series/ledger.ts';
import type { CsvTable } from '../../series/table.ts';
import { Chooser } from '../check/Chooser.tsx';
import type { CheckAnswer } from '../check/job.ts';
import { Rules } from '../check/Rules.tsx';
import { type CheckedFile, useChecks } from '../check/useChecks.ts';
import { CsvButton } from '../parts/CsvButton.tsx';
import { Severities } from '../parts/Severities.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { Beside } from '../source/Beside.tsx';
import { FiguresPanel } from '../source/FiguresPanel.tsx';
import { FindingsPanel } from '../source/FindingsPanel.tsx';
import { figureRows } from '../source/figureRows.ts';
import { IdentityPanel } from '../source/IdentityPanel.tsx';
import { ProsePanel } from '../source/ProsePanel.tsx';
import { useSite } from '../state/site.ts';
import { hrefWith } from '../state/useView.ts';
import '../styles/check.css';

type Read = Extract<CheckAnswer, { ok: true }>;
type Refused = Extract<CheckAnswer, { ok: false }>;

/** 自查: is my draft all right? Files are read in the browser; nothing leaves the machine. */
export function Check() {
  const { lang } = useSite();
  const w = checkWords[lang];
  const { files, add, cancel, clear } = useChecks();
  const [chosen, setChosen] = useState<number | null>(null);
  const readable = files.filter((f) => f.answer?.ok);
  const shown = readable.find((f) => f.key === chosen) ?? readable[0];
  return (
    <>
      <PageHead title={w.title} lede={w.lede} />
      <Chooser onFiles={add} />
      <p className="small faint">{w.nothingLeaves}</p>
      {files.length === 0 && <Rules />}
      {files.length > 0 && (
        <Files files={files} shown={shown?.key ?? null} onShow={setChosen} onCancel={cancel} onClear={clear} />
      )}
      {shown?.answer?.ok && <Result key={shown.key} file={shown} answer={shown.answer} />}
    </>
  );
}

function Files({
  files,
  shown,
  onShow,
  onCancel,
  onClear,
}: {
  files: readonly CheckedFile[];
  shown: number | null;
  onShow: (key: number) => void;
  onCancel: (key: number) => void;
  onClear: () => void;
}) {
  const { lang } = useSite();
  const w = checkWords[lang];
  return (
    <section className="fig" aria-labelledby="checked">
      <div className="fh">
        <h2 id="checked">{w.results}</h2>
        <button type="button" className="lkb small" onClick={onClear}>
          {w.clear}
        </button>
      </div>
      <table className="led" aria-live="polite">
        <thead>
          <tr>
            <th scope="col">{w.file}</th>
            <th scope="col">{w.who}</th>
            <th scope="col">{w.read}</th>
            <th scope="col">{w.found}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.key} className={file.key === shown ? 'on' : undefined}>
              <th scope="row">{file.name}</th>
              <Outcome file={file} />
              <td className="n">
                {!file.answer && (
                  <button type="button" className="lkb" onClick={() => onCancel(file.key)}>
                    {w.cancel}
                  </button>
                )}
                {file.answer?.ok &&
                  (file.key === shown ? (
                    <span className="faint small">{w.shown}</span>
                  ) : (
                    <button type="button" className="lkb" onClick={() => onShow(file.key)}>
                      {w.show}
                    </button>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What became of a file: two or three cells of its row. */
function Outcome({ file: { answer, progress } }: { file: CheckedFile }) {
  const { lang } = useSite();
  const w = checkWords[lang];
  if (!answer) return <td colSpan={3}>{progress ? w.recognising(progress.page, progress.pages) : w.reading}</td>;
  if (!answer.ok) return <td colSpan={3}>{describeRefusal(answer, lang)}</td>;
  const { identity, coverage, findings } = answer.report;
  const known = identity.township && identity.year;
  return (
    <>
      <td>{known ? w.draft(identity.township ?? '', identity.year ?? 0) : w.unknown}</td>
      <td className="num">
        {w.tablesRead(coverage.read, coverage.expected)}
        <br />
        {answer.summary.prose === 'read' ? w.proseRead : w.proseUnread}
      </td>
      <td>
        <Severities counts={countGroups(findings)} wordy />
      </td>
    </>
  );
}

function describeRefusal({ code, detail }: Refused, lang: Lang): string {
  const w = checkWords[lang];
  if (code === 'crashed') return w.crashed;
  if (code === 'cancelled') return w.cancelled;
  return code === 'no_recogniser' ? w.noRecogniser(detail) : w.failed(describeFailure({ code, detail }, lang));
}

/** What the draft was compared with. */
function Compared({ file, answer }: { file: CheckedFile; answer: Read }) {
  const { county, lang } = useSite();
  const w = checkWords[lang];
  const { township, year, code } = answer.report.identity;
  if (!township || !year) return null;
  const isHere = county.townships.some((t) => t.code === code || t.name === township);
  const says = file.previous
    ? w.compared(township, year - 1)
    : isHere
      ? w.notCompared(township, year - 1)
      : w.elsewhere;
  return <p className="small muted">{says}</p>;
}

function Result({ file, answer }: { file: CheckedFile; answer: Read }) {
  const { view, county, lang, words } = useSite();
  const w = checkWords[lang];
  const { doc, report, summary } = answer;
  const source = useMemo(() => ({ text: doc.text, blocks: doc.blocks, report }), [doc, report]);
  const scan = useMemo(() => doc.pages && { state: 'ready' as const, pages: doc.pages }, [doc]);
  const rows = useMemo(() => figureRows(county, summary, lang), [county, summary, lang]);
  const hrefOf = useCallback((at: string) => hrefWith(view, { at }), [view]);
  const { findings, identity } = report;
  const { columns, sides, groupId, ruleId } = ledgerWords[lang];
  const csv = (): CsvTable => [
    [...[columns.severity, columns.rule, columns.finding, sides, columns.quote], ...[groupId, ruleId]],
    ...findings.map((f) => [
      ...[words.shell.severity[f.group], ruleName(f.rule, lang), describeFinding(f, lang)],
      sidesOf(f, lang)
        .map(({ name, value }) => `${name} ${value}`)
        .join(marksOf(lang).semicolon),
      f.spans.map(([start, end]) => doc.text.slice(start, end)).join(' | '),
      ...[f.group, f.rule],
    ]),
  ];
  return (
    <section className="fig" aria-label={reportWords[lang].title(identity.township ?? file.name, identity.year ?? 0)}>
      <h2>{file.name}</h2>
      {file.lacking && <p>{w.lacking}</p>}
      <Compared file={file} answer={answer} />
      <Beside source={source} scan={scan} at={view.at} hrefOf={hrefOf}>
        <FindingsPanel at={view.at}>
          <p className="lk np">
            <CsvButton name={`${file.name}-findings`} label={w.csv} table={csv} />
            <button type="button" className="lkb" onClick={() => window.print()}>
              {words.shell.print}
            </button>
          </p>
        </FindingsPanel>
        <FiguresPanel rows={rows} name={file.name} original={null} />
        <ProsePanel />
        <IdentityPanel status={identity.year ? summary.status : null} daysLate={summary.daysLate} url={null} />
      </Beside>
    </section>
  );
}
