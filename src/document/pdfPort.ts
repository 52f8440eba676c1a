/** A message between the two parts of pdf.js, as far as it is looked at. */
interface Message {
  action?: string;
  data?: unknown;
  chunk?: { fnArray?: readonly number[]; argsArray?: readonly unknown[] };
}

type Listener = (event: { data: unknown }) => void;

/**
 * What the two parts of pdf.js call each other through on one thread: both post and listen here, and each hears its own. Nothing is drawn,
 * so what is only drawn with stays behind: fonts, and the glyphs of words. A message is copied, as between threads.
 */
export class PdfPort {
  private readonly listeners = new Set<Listener>();
  private readonly showText: number;

  constructor(ops: { showText: number }) {
    this.showText = ops.showText;
  }

  /** Sends a message to whoever listens, when what runs now is done. */
  postMessage(message: Message, transfer?: Transferable[] | null): void {
    if (isFont(message)) return;
    const event = { data: structuredClone(this.withoutGlyphs(message), { transfer: transfer ?? [] }) };
    // a listener that throws rejects a promise, as with the port of pdf.js itself
    void Promise.resolve().then(() => {
      for (const listener of this.listeners) listener(event);
    });
  }

  addEventListener(_type: string, listener: Listener, { signal }: { signal?: AbortSignal } = {}): void {
    this.listeners.add(listener);
    signal?.addEventListener('abort', () => this.listeners.delete(listener));
  }

  removeEventListener(_type: string, listener: Listener): void {
    this.listeners.delete(listener);
  }

  private withoutGlyphs(message: Message): Message {
    const { fnArray, argsArray } = message.chunk ?? {};
    if (!fnArray || !argsArray) return message;
    const args = argsArray.map((given, i) => (fnArray[i] === this.showText ? null : given));
    return { ...message, chunk: { ...message.chunk, argsArray: args } };
  }
}

/** The file of a font, or the outline of one of its glyphs. */
const isFont = ({ action, data }: Message) =>
  action === 'commonobj' && Array.isArray(data) && (data[1] === 'Font' || data[1] === 'FontPath');
