import { embedWords } from '../../i18n/embed.ts';
import { useSite } from '../state/site.ts';
import { hrefWith } from '../state/useView.ts';

/** In a frame: the way to the same figure on the site, with everything around it. */
export function OpenSite() {
  const { view, lang } = useSite();
  const whole = { embed: false, fig: '', plain: false, static: false, transparent: false, v: '' };
  return (
    <a className="small" href={hrefWith(view, whole)}>
      {embedWords[lang].open}
    </a>
  );
}
