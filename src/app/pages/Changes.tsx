import { useSuspenseQuery } from '@tanstack/react-query';
import type { ChangeEntry } from '../../dataset/changes.ts';
import { changeWords, describeCounts } from '../../i18n/changes.ts';
import { marksOf } from '../../i18n/marks.ts';
import { OneVersion } from '../changes/OneVersion.tsx';
import { Empty } from '../parts/Empty.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { isSingleFile } from '../state/load.ts';
import { changeListQuery } from '../state/queries.ts';
import { useSite } from '../state/site.ts';
import { hrefWith } from '../state/useView.ts';
import '../styles/data.css';
import '../styles/changes.css';

/** 更新: what changed from one version of the data to the next. */
export function Changes() {
  const { view, collection, lang } = useSite();
  const w = changeWords[lang];
  const { data } = useSuspenseQuery(changeListQuery(collection));
  const versions = data?.versions ?? [];
  const chosen = versions.find(({ version }) => version === view.v) ?? versions[0];
  return (
    <>
      <PageHead title={w.title} lede={w.lede} />
      {chosen ? (
        <>
          <OneVersion key={chosen.version} entry={chosen} />
          <Versions versions={versions} chosen={chosen} />
        </>
      ) : (
        <Empty text={w.none} />
      )}
    </>
  );
}

function Versions({ versions, chosen }: { versions: readonly ChangeEntry[]; chosen: ChangeEntry }) {
  const { view, collection, lang } = useSite();
  const w = changeWords[lang];
  return (
    <section className="fig" aria-labelledby="versions">
      <h2 id="versions">{w.versions}</h2>
      <ol className="versions">
        {versions.map((entry) => (
          <li key={entry.version}>
            <a href={hrefWith(view, { v: entry.version })} aria-current={entry === chosen || undefined}>
              <code>{entry.version.slice(0, 8)}</code>
            </a>{' '}
            {describeCounts(entry, lang)}{' '}
            <span className="faint small">{marksOf(lang).brackets(w.updated(entry.updated)).trim()}</span>
          </li>
        ))}
      </ol>
      {!isSingleFile() && (
        <p className="lk np">
          <a href={`data/${encodeURIComponent(collection)}/feed.xml`} type="application/atom+xml">
            {w.feed}
          </a>
        </p>
      )}
    </section>
  );
}
