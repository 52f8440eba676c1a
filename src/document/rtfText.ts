/** The words of rich text as they gather: bytes of several code pages, `\u` escapes, hidden runs. */
export interface RtfText {
  open(): void;
  close(): void;
  byte(value: number): void;
  add(text: string): void;
  /** A control word that may change how bytes are read. */
  property(word: string, value: number | null): void;
  /** What has gathered since it was last taken. */
  take(): string;
}

/** Windows code pages and font charsets as the decoder names them; what is not listed is read as Western. */
const codePages: Record<number, string> = {
  936: 'gb18030',
  54936: 'gb18030',
  950: 'big5',
  932: 'shift_jis',
  949: 'euc-kr',
  65001: 'utf-8',
};
const fontCharsets: Record<number, string> = { 134: 'gb18030', 136: 'big5', 128: 'shift_jis', 129: 'euc-kr' };

interface State {
  /** How many bytes stand behind a `\u` escape for old readers. */
  fallback: number;
  font: number | null;
  hidden: boolean;
}

/** Makes an empty {@link RtfText}. */
export function makeRtfText(): RtfText {
  let state: State = { fallback: 1, font: null, hidden: false };
  const stack: State[] = [];
  const charsets = new Map<number, string>();
  let page = 'windows-1252';
  let parts: string[] = [];
  let bytes: number[] = [];
  let toSkip = 0;
  const charset = () => (state.font === null ? page : (charsets.get(state.font) ?? page));
  const flush = () => {
    if (bytes.length) parts.push(new TextDecoder(charset()).decode(new Uint8Array(bytes)));
    bytes = [];
  };
  const add = (text: string) => {
    flush();
    if (!state.hidden) parts.push(text);
  };
  const properties: Record<string, (value: number | null) => void> = {
    ansicpg: (value) => {
      page = codePages[value ?? 0] ?? 'windows-1252';
    },
    uc: (value) => {
      state.fallback = value ?? 1;
    },
    u: (value) => {
      add(String.fromCharCode((value ?? 63) & 0xffff));
      toSkip = state.fallback;
    },
    f: (value) => {
      flush();
      state.font = value;
    },
    fcharset: (value) => {
      const name = fontCharsets[value ?? 0];
      if (name && state.font !== null) charsets.set(state.font, name);
    },
    v: (value) => {
      flush();
      state.hidden = value !== 0;
    },
    plain: () => {
      flush();
      state.font = null;
      state.hidden = false;
    },
  };
  properties.deleted = properties.v!;
  return {
    open() {
      flush();
      toSkip = 0;
      stack.push(state);
      state = { ...state };
    },
    close() {
      flush();
      toSkip = 0;
      state = stack.pop() ?? state;
    },
    byte(value) {
      if (toSkip > 0) toSkip--;
      else if (!state.hidden) bytes.push(value);
    },
    add,
    property(word, value) {
      if (word !== 'u') toSkip = 0;
      properties[word]?.(value);
    },
    take() {
      flush();
      const text = parts.join('');
      parts = [];
      return text;
    },
  };
}
