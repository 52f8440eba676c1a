import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { describeFailure } from '../../i18n/console.ts';
import { dataWords } from '../../i18n/data.ts';
import { formatNumber, formatYears, measureName } from '../../i18n/i18n.ts';
import { measureOf } from '../../series/measures.ts';
import { countyTable } from '../../series/table.ts';
import { Codebook } from '../components/Codebook.tsx';
import { CsvButton } from '../components/CsvButton.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { type PackageResource, packageQuery } from '../dataPackage.ts';
import { download } from '../download.ts';
import { inlined } from '../load.ts';
import { failuresQuery } from '../queries.ts';
import { useSite } from '../site.ts';
import '../styles/data.css';

/** 数据: give me everything. */
export function Data() {
  const { collection, index, lang } = useSite();
  const w = dataWords[lang];
  const { data: resources } = useSuspenseQuery(packageQuery(collection));
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
        )}
      />
      <Downloads resources={resources} />
      <Failures />
      <Codebook resources={resources ?? []} />
      <section className="fig" aria-labelledby="method">
        <h2 id="method">{w.method}</h2>
        {w.methodText.map((text) => (
          <p key={text} className="say">
            {text}
          </p>
        ))}
      </section>
      <Cite />
    </>
  );
}

const size = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} B`
    : bytes < 1_000_000
      ? `${(bytes / 1000).toFixed(1)} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** A file of the data package: from the site, or out of the page where the page carries it. */
function FileLink({ path }: { path: string }) {
  const { collection } = useSite();
  const name = `${collection}-${path}`;
  const file = `${collection}/package/${path}`;
  if (inlined(file) === null)
    return (
      <a href={`data/${encodeURIComponent(collection)}/package/${path}`} download={name}>
        {path}
      </a>
    );
  const save = () => {
    const text = inlined(file) ?? '';
    if (path.endsWith('.json')) download(name, 'application/json', text);
    else download(name, 'text/csv;charset=utf-8', JSON.parse(text) as string);
  };
  return (
    <button type="button" className="lkb" onClick={save}>
      {path}
    </button>
  );
}

function Downloads({ resources }: { resources: readonly PackageResource[] | null }) {
  const { county, lang, words } = useSite();
  const w = dataWords[lang];
  const nameOf = (id: string) => {
    const measure = measureOf(id)!;
    return `${measureName(measure, lang)}（${words.shell.units[measure.unit]}）`;
  };
  return (
    <section className="fig" aria-labelledby="downloads">
      <h2 id="downloads">{w.downloads}</h2>
      <p className="note">{w.downloadsNote}</p>
      <p className="say">
        <CsvButton
          name={`${county.name}-all`}
          label={w.countyTable(county.name)}
          table={() => countyTable(county, nameOf)}
        />
      </p>
      {resources === null ? (
        <p className="say muted">{w.noPackage}</p>
      ) : (
        <table className="dt text">
          <thead>
            <tr>
              <th scope="col">{w.file}</th>
              <th scope="col">{w.what}</th>
              <th scope="col" className="num">
                {w.size}
              </th>
            </tr>
          </thead>
          <tbody>
            {resources.map(({ name, path, titles, bytes }) => (
              <tr key={name}>
                <th scope="row">
                  <FileLink path={path} />
                </th>
                <td>{titles[lang]}</td>
                <td className="num">{size(bytes)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">
                <FileLink path="datapackage.json" />
              </th>
              <td>{w.descriptor}</td>
              <td />
            </tr>
          </tbody>
        </table>
      )}
    </section>
  );
}

function Failures() {
  const { collection, index, lang } = useSite();
  const w = dataWords[lang];
  const { data } = useSuspenseQuery(failuresQuery(collection, index.failures));
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
                <td>
                  {describeFailure(error, lang)} <code className="faint small">{error.code}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Cite() {
  const { index, lang, words } = useSite();
  const w = dataWords[lang];
  const [copied, setCopied] = useState(false);
  const url = window.location.href.replace(/#.*$/, '');
  const citation = w.citation(index.title[lang], index.version, index.asOf, url);
  const copy = () => void navigator.clipboard?.writeText(citation).then(() => setCopied(true));
  return (
    <section className="fig" aria-labelledby="cite">
      <h2 id="cite">{w.cite}</h2>
      <p className="say q">{citation}</p>
      <p className="lk">
        {'clipboard' in navigator && (
          <button type="button" className="lkb" onClick={copy}>
            {copied ? words.shell.copied : w.copyCitation}
          </button>
        )}
      </p>
      <p className="note">
        {w.versionNote}
        {w.rights}
      </p>
    </section>
  );
}
