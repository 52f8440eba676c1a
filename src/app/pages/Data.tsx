import { useSuspenseQuery } from '@tanstack/react-query';
import { describeFailure, isFailureCode } from '../../i18n/console.ts';
import { dataWords } from '../../i18n/data.ts';
import { formatNumber, formatYears, namesLang } from '../../i18n/i18n.ts';
import { Citations } from '../data/Citations.tsx';
import { Codebook } from '../data/Codebook.tsx';
import { CountyFiles } from '../data/CountyFiles.tsx';
import { packageFolder, packageQuery } from '../data/dataPackage.ts';
import { MeasureTables } from '../data/MeasureTables.tsx';
import { PackageFiles } from '../data/PackageFiles.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { failuresQuery } from '../state/queries.ts';
import { useSite } from '../state/site.ts';
import '../styles/data.css';

/** 数据: give me everything. */
export function Data() {
  const { index, above, lang } = useSite();
  const w = dataWords[lang];
  const { data } = useSuspenseQuery(packageQuery(packageFolder(index)));
  const { totals, years } = index;
  const span = years.length > 0 ? formatYears(years[0]!, years[years.length - 1]!) : '';
  return (
    <>
      <PageHead
        title={w.title}
        lede={w.lede(
          formatNumber(totals.reports),
          formatNumber(totals.counties),
          formatNumber(totals.townships),
          span,
          totals.failed,
          formatNumber(totals.tables),
          formatNumber(totals.prose),
        )}
      />
      <PackageFiles data={data} />
      <MeasureTables />
      {!above && <CountyFiles />}
      <Failures />
      <Codebook resources={data?.resources ?? []} />
      <section className="fig" aria-labelledby="method">
        <h2 id="method">{w.method}</h2>
        {w.methodText.map((text) => (
          <p key={text} className="say">
            {text}
          </p>
        ))}
      </section>
      <Citations />
    </>
  );
}

function Failures() {
  const { collection, index, lang } = useSite();
  const w = dataWords[lang];
  const { data } = useSuspenseQuery(failuresQuery(collection, index.failures));
  // the message is Chinese
  const why = ({ code, message, detail }: (typeof data.files)[number]['error']) =>
    lang !== namesLang && isFailureCode(code)
      ? describeFailure(detail === undefined ? { code } : { code, detail }, lang)
      : message;
  return (
    <section className="fig" aria-labelledby="failures">
      <h2 id="failures">{w.failures}</h2>
      <p className="note">{w.failuresNote}</p>
      {data.files.length === 0 ? (
        <p className="say">{w.noFailures}</p>
      ) : (
        <table className="dt text">
          <thead>
            <tr>
              <th scope="col">{w.file}</th>
              <th scope="col">{w.reason}</th>
            </tr>
          </thead>
          <tbody>
            {data.files.map(({ file, error }) => (
              <tr key={file}>
                <th scope="row">{file}</th>
                <td title={error.code}>{why(error)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
