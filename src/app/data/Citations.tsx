import { citeLong, citeShort } from '../../i18n/cite.ts';
import { dataWords } from '../../i18n/data.ts';
import { copyText } from '../state/copy.ts';
import { useSite } from '../state/site.ts';
import { useLink } from '../state/useLink.ts';
import { usePassing } from '../state/usePassing.ts';

/** How to cite the dataset, short and long, each to be copied. */
export function Citations() {
  const { index, lang } = useSite();
  const w = dataWords[lang];
  const link = useLink();
  return (
    <section className="fig" aria-labelledby="cite">
      <h2 id="cite">{w.cite}</h2>
      <Citation name={w.citeShort} text={citeShort(index, lang)} />
      <Citation name={w.citeLong} text={citeLong(index, link(), lang)} />
      <p className="note">
        {w.versionNote}
        {w.rights}
      </p>
    </section>
  );
}

function Citation({ name, text }: { name: string; text: string }) {
  const { lang, words } = useSite();
  const [copied, setCopied] = usePassing(false);
  const copy = () => void copyText(text).then((done) => setCopied(done));
  return (
    <p className="say cite">
      <span className="muted">{name}</span> <span>{text}</span>{' '}
      <button type="button" className="lkb small" onClick={copy} aria-label={`${dataWords[lang].copyCitation} ${name}`}>
        {copied ? words.shell.copied : dataWords[lang].copyCitation}
      </button>
    </p>
  );
}
