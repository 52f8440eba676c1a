import { type Raise, raiseDigits } from './raised.ts';

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
  raise: Raise;
}

/** The words of rich text as they gather: bytes of several code pages, `\u` escapes, hidden runs. */
export class RtfText {
  private state: State = { fallback: 1, font: null, hidden: false, raise: null };
  private readonly stack: State[] = [];
  private readonly charsets = new Map<number, string>();
  private page = 'windows-1252';
  private parts: string[] = [];
  private bytes: number[] = [];
  private toSkip = 0;

  open(): void {
    this.flush();
    this.toSkip = 0;
    this.stack.push(this.state);
    this.state = { ...this.state };
  }

  close(): void {
    this.flush();
    this.toSkip = 0;
    this.state = this.stack.pop() ?? this.state;
  }

  byte(value: number): void {
    if (this.toSkip > 0) this.toSkip--;
    else if (!this.state.hidden) this.bytes.push(value);
  }

  add(text: string): void {
    this.flush();
    if (!this.state.hidden) this.parts.push(raiseDigits(text, this.state.raise));
  }

  /** What has gathered since it was last taken. */
  take(): string {
    this.flush();
    const text = this.parts.join('');
    this.parts = [];
    return text;
  }

  /** A control word that may change how bytes are read. */
  property(word: string, value: number | null): void {
    this.toSkip = 0;
    if (word === 'u') {
      this.add(String.fromCharCode((value ?? 63) & 0xffff));
      this.toSkip = this.state.fallback;
    } else if (word === 'uc') this.state.fallback = value ?? 1;
    else if (word === 'ansicpg') this.page = codePages[value ?? 0] ?? 'windows-1252';
    else if (word === 'fcharset') this.nameCharset(fontCharsets[value ?? 0]);
    else if (word === 'f') this.change({ font: value });
    else if (word === 'v' || word === 'deleted') this.change({ hidden: value !== 0 });
    else if (word === 'super') this.change({ raise: value === 0 ? null : 'above' });
    else if (word === 'sub') this.change({ raise: value === 0 ? null : 'below' });
    else if (word === 'nosupersub') this.change({ raise: null });
    else if (word === 'plain') this.change({ font: null, hidden: false, raise: null });
  }

  private nameCharset(name: string | undefined): void {
    if (name && this.state.font !== null) this.charsets.set(this.state.font, name);
  }

  private change(state: Partial<State>): void {
    this.flush();
    Object.assign(this.state, state);
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const own = this.state.font === null ? undefined : this.charsets.get(this.state.font);
    // a byte that begins a character and stands last would take the digit before it along: the zero behind parts them
    const text = new TextDecoder(own ?? this.page).decode(new Uint8Array([...this.bytes, 0]));
    this.parts.push(raiseDigits(text.slice(0, -1), this.state.raise));
    this.bytes = [];
  }
}
