import type { ReactNode } from 'react';
import { dataWords } from '../../i18n/data.ts';
import { formatBytes } from '../../i18n/files.ts';
import { formatNumber, titleIn } from '../../i18n/i18n.ts';
import { Heads } from '../parts/Heads.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { useSite } from '../state/site.ts';
import { type DataPackage, packageFolder, parquetDescription } from './dataPackage.ts';
import { carries, downloadCarried, zipCarried } from './packageFile.ts';

/** The data package: all of it in one file, and each file with its rows, size and checksum. */
export function PackageFiles({ data }: { data: DataPackage | null }) {
  const { lang } = useSite();
  const w = dataWords[lang];
  return (
    <section className="fig" aria-labelledby="downloads">
      <h2 id="downloads">{w.downloads}</h2>
      {data === null ? (
        <p className="say muted">{w.noPackage}</p>
      ) : (
        <>
          <p className="note">{w.downloadsNote}</p>
          <p className="files">
            <Everything data={data} />
          </p>
          <Files data={data} />
        </>
      )}
    </section>
  );
}

const texts = ['README.md', 'datapackage.json'] as const;

/** Where the files are and what they are called when saved; `own`: the page carries them. */
function usePackage() {
  const { collection, index } = useSite();
  const folder = packageFolder(index);
  const own = carries(`${folder}datapackage.json`);
  return {
    folder,
    own,
    there: texts.filter((path) => !own || carries(folder + path)),
    href: (path: string) => `data/${folder.split('/').map(encodeURIComponent).join('/')}${path}`,
    saveAs: (path: string) => `zhenlan-${collection}-v${index.version.slice(0, 8)}-${path.replace('/', '-')}`,
  };
}

/** The zip of all: from the site, or made of what the page carries. */
function Everything({ data: { archive, resources } }: { data: DataPackage }) {
  const { lang } = useSite();
  const w = dataWords[lang];
  const { folder, own, there, href, saveAs } = usePackage();
  const files = [...resources.map((r) => r.path), ...there];
  const words = (
    <>
      {w.all}
      <small>{w.allFiles(formatNumber(files.length), archive ? formatBytes(archive.bytes) : '')}</small>
    </>
  );
  if (own)
    return (
      <button type="button" className="btn pri" onClick={() => void zipCarried(folder, files, saveAs('package.zip'))}>
        {words}
      </button>
    );
  return archive ? (
    <a className="btn pri" href={href(archive.path)} download={saveAs(archive.path)}>
      {words}
    </a>
  ) : null;
}

/** A file of the package: from the site, or out of the page where the page carries it. */
function FileLink({ path }: { path: string }) {
  const { folder, own, href, saveAs } = usePackage();
  if (!own)
    return (
      <a href={href(path)} download={saveAs(path)}>
        {path}
      </a>
    );
  return (
    <button type="button" className="lkb" onClick={() => downloadCarried(folder, path, saveAs(path))}>
      {path}
    </button>
  );
}

function Files({ data }: { data: DataPackage }) {
  const { lang } = useSite();
  const w = dataWords[lang];
  const { there } = usePackage();
  return (
    <Scroll label={w.downloads}>
      <table className="dt text">
        <Heads names={[w.file, w.what, [w.rows, 'num'], [w.size, 'num'], [w.hash, 'only-w']]} />
        <tbody>
          {data.resources.map(({ name, path, titles, rows, bytes, sha256 }) => (
            <File
              key={name}
              path={path}
              what={titleIn(titles, lang)}
              rows={formatNumber(rows)}
              size={formatBytes(bytes)}
            >
              <code className="faint" title={sha256}>
                {sha256.slice(0, 8)}
              </code>
            </File>
          ))}
          {there.map((path) => (
            <File key={path} path={path} what={path === 'README.md' ? w.readme : w.descriptor} />
          ))}
          {data.parquet && (
            <File
              path={parquetDescription}
              what={w.parquet(formatNumber(data.parquet.files))}
              size={formatBytes(data.parquet.bytes)}
            />
          )}
        </tbody>
      </table>
    </Scroll>
  );
}

interface FileProps {
  path: string;
  what: string;
  rows?: string;
  size?: string;
  children?: ReactNode;
}

const File = ({ path, what, rows, size, children }: FileProps) => (
  <tr>
    <th scope="row">
      <FileLink path={path} />
    </th>
    <td>{what}</td>
    <td className="num">{rows}</td>
    <td className="num">{size}</td>
    <td className="only-w">{children}</td>
  </tr>
);
