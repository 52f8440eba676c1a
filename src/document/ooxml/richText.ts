import type { RunStyle } from './runStyle.ts';
import { addWords, shownText } from './runText.ts';
import { type Attributes, attributeOf, isOn, readXml } from './xml.ts';

/** Gathers the runs of a text in a sheet; digits beside the line stay beside it, readings above characters are left out. */
export function makeRichText() {
  let words: string[] = [];
  let look: RunStyle = {};
  let struck = false;
  let takes = false;
  return {
    /** False for what is no text. */
    open(name: string, attributes: Attributes): boolean {
      if (name === 'x:rPh' || name === 'x:phoneticPr') return false;
      if (name === 'x:r') look = {};
      else if (name === 'x:t') takes = true;
      else if (name === 'x:strike') look.struck = isOn(attributes);
      else if (name === 'x:vertAlign') {
        const raised = attributeOf(attributes, 'val');
        if (raised === 'superscript' || raised === 'subscript') look.raised = raised;
      }
      return true;
    },
    close(name: string): void {
      if (name === 'x:t') takes = false;
      else if (name === 'x:r') look = {};
    },
    text(text: string): void {
      if (!takes) return;
      const lines = text.split(/\r\n?|\n/).map((line) => shownText(line, look));
      addWords(words, lines.join('\n'), look.struck === true, struck);
      struck = look.struck === true;
    },
    /** The text so far; the next begins empty. */
    take(): string {
      const text = words.join('');
      words = [];
      struck = false;
      return text;
    },
  };
}

/** Reads `sharedStrings.xml`. */
export function readStrings(xml: Iterable<string> | null): string[] {
  const strings: string[] = [];
  const rich = makeRichText();
  if (xml === null) return strings;
  readXml(xml, {
    open: (name, attributes) => rich.open(name, attributes),
    close(name) {
      rich.close(name);
      if (name === 'x:si') strings.push(rich.take());
    },
    text: (text) => rich.text(text),
  });
  return strings;
}
