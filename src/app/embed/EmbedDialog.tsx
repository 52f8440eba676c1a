import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { embedWords } from '../../i18n/embed.ts';
import { type Lang, langs, languageOf } from '../../i18n/i18n.ts';
import type { View } from '../../series/view.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { copyText } from '../state/copy.ts';
import { useSite } from '../state/site.ts';
import { home } from '../state/useLink.ts';
import { usePassing } from '../state/usePassing.ts';
import { toldHeight } from './height.ts';
import { embedAddress, embedSnippet, type Look, type Way } from './snippet.ts';
import '../styles/embed.css';

const isLocal = (): boolean => window.location.protocol === 'file:';

/** The height the figure in a frame asks for, as `embed.js` would hear it. */
function useAskedHeight(frame: RefObject<HTMLIFrameElement | null>, standard: number): number {
  const [height, setHeight] = useState(standard);
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent) => {
      const told = source === frame.current?.contentWindow ? toldHeight(data) : null;
      if (told !== null) setHeight(told);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame]);
  return height;
}

function Check({ on, set, children }: { on: boolean; set: (on: boolean) => void; children: ReactNode }) {
  return (
    <label className="chk">
      <input type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} />
      {children}
    </label>
  );
}

function Choice<T extends string>(props: {
  label: string;
  value: T;
  options: Readonly<Record<T, string>>;
  set: (value: T) => void;
}) {
  return (
    <label className="sel">
      <span className="small muted">{props.label}</span>
      <select className="inp" value={props.value} onChange={(event) => props.set(event.target.value as T)}>
        {(Object.entries(props.options) as [T, string][]).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

const themeOf = (dark: boolean | null) => (dark === null ? 'auto' : dark ? 'dark' : 'light');
/** Each language by its own name. */
const ownNames = Object.fromEntries(langs.map((lang) => [lang, languageOf(lang).name])) as Record<Lang, string>;
const darkOf = { auto: null, light: false, dark: true } as const;

function Options({
  look,
  set,
  way,
  setWay,
}: {
  look: Look;
  set: (patch: Partial<Look>) => void;
  way: Way;
  setWay: (way: Way) => void;
}) {
  const { lang, index } = useSite();
  const w = embedWords[lang];
  return (
    <div className="emb-opts">
      <Choice label={w.way} value={way} options={w.ways} set={setWay} />
      <Choice
        label={w.theme}
        value={themeOf(look.dark)}
        options={w.themes}
        set={(theme) => set({ dark: darkOf[theme] })}
      />
      <Choice label={w.language} value={look.lang ?? lang} options={ownNames} set={(l) => set({ lang: l })} />
      <Check on={look.plain} set={(plain) => set({ plain })}>
        {w.plain}
      </Check>
      <Check on={look.static} set={(still) => set({ static: still })}>
        {w.static}
      </Check>
      <Check on={look.transparent} set={(transparent) => set({ transparent })}>
        {w.transparent}
      </Check>
      <Check on={look.font === 'large'} set={(large) => set({ font: large ? 'large' : null })}>
        {w.large}
      </Check>
      <Check on={look.v !== ''} set={(pin) => set({ v: pin ? index.version.slice(0, 8) : '' })}>
        {w.pin}
      </Check>
    </div>
  );
}

/** Writes the code that puts a figure into another page, and shows what it will look like. */
export function EmbedDialog({ view, title, onClose }: { view: View; title: string; onClose: () => void }) {
  const { lang } = useSite();
  const w = embedWords[lang];
  const frame = useRef<HTMLIFrameElement>(null);
  const height = useAskedHeight(frame, 620);
  const [way, setWay] = useState<Way>('script');
  const [copied, setCopied] = usePassing(false);
  const [look, setLook] = useState<Look>({
    plain: false,
    static: false,
    transparent: false,
    dark: null,
    lang,
    font: null,
    v: '',
  });
  const src = embedAddress(home(), view, look);
  const script = new URL('embed.js', home()).href;
  const code = embedSnippet(way, { src, title, height, script, look });
  const change = (patch: Partial<Look>) => {
    setLook({ ...look, ...patch });
    setCopied(false);
  };
  const copy = () => void copyText(code).then((done) => setCopied(done));
  return (
    <Dialog title={w.title} closeWord={w.close} onClose={onClose}>
      {isLocal() && <p className="notice">{w.local}</p>}
      <p>{w.intro}</p>
      <Options look={look} set={change} way={way} setWay={setWay} />
      <textarea readOnly value={code} aria-label={w.code} onFocus={(event) => event.target.select()} />
      <p style={{ marginTop: '.5rem' }}>
        <button type="button" className="btn pri" onClick={copy}>
          {w.copy}
        </button>
        <span role="status" className="small muted">
          {copied && w.copied}
        </span>
      </p>
      {!isLocal() && (
        <>
          <h3>{w.preview}</h3>
          <iframe ref={frame} src={src} title={w.preview} style={{ height }} />
        </>
      )}
    </Dialog>
  );
}
