import { type DocBuilder, makeDocBuilder } from './builder.ts';
import { type CompoundFile, openCompound } from './compound.ts';
import { type Doc, failed, type ReadErrorCode, type ReadResult, withWords } from './document.ts';
import { addRows, type EdgeRow } from './edgeGrid.ts';
import { readWordText, type Sprm, type WordText } from './wordBinary.ts';

/** Reads an old Word file (Word 97 to 2007, WPS): its paragraphs, and its tables as grids. */
export function readDoc(bytes: Uint8Array): ReadResult {
  const file = openCompound(bytes);
  if (!file) return failed('corrupt', 'compound file');
  const objection = wordObjection(file);
  if (objection) return failed(objection, 'doc');
  const text = readWordText(file);
  return text ? withWords(wordDoc(text)) : failed('corrupt', 'doc');
}

/** Why a compound file is no Word text that can be read: a password, a sheet, Word 95; null where it is. */
function wordObjection(file: CompoundFile): ReadErrorCode | null {
  if (file.has('EncryptedPackage')) return 'encrypted';
  if (!file.has('WordDocument')) return 'unsupported';
  const stream = file.stream('WordDocument');
  if (!stream || stream.length < 512) return 'corrupt';
  const magic = stream[0]! + stream[1]! * 256;
  if (magic !== 0xa5ec) return magic === 0xa5dc ? 'unsupported' : 'corrupt';
  return stream[11]! & 1 ? 'encrypted' : null;
}

/** What a character of Word's stands for; the rest below a blank is nothing a reader sees. */
const characters: Record<string, string> = {
  '\t': '\t',
  '\u000b': '\n',
  '\u000e': '\n',
  '\u001e': '-',
};

const inTable = 0x2416; // sprmPFInTable
const endsRow = 0x2417; // sprmPFTtp

function wordDoc(word: WordText): Doc {
  const builder = makeDocBuilder();
  const fields = makeFields();
  let words = '';
  let cells: string[] = [];
  let rows: EdgeRow[] = [];
  const endTable = () => {
    addRows(builder, rows, 40);
    rows = [];
  };
  const endParagraph = (position: number, mark: string) => {
    const sprms = word.paragraphAt(position);
    if (mark === '\u0007' && isOn(sprms, endsRow)) {
      rows.push(rowOf(cells, sprms));
      cells = [];
      words = '';
    } else if (mark === '\u0007') {
      cells.push(words);
      words = '';
    } else if (isOn(sprms, inTable) || cells.length) words += '\n';
    else {
      if (words.trim()) endTable();
      builder.paragraph(words);
      words = '';
    }
  };
  for (let i = 0; i < word.text.length; i++) {
    const char = word.text[i]!;
    if (fields.takes(char)) continue;
    if (char === '\r' || char === '\u0007' || char === '\u000c') endParagraph(i, char);
    else if (!word.isHiddenAt(i)) words += char < ' ' ? (characters[char] ?? '') : char;
  }
  endTable();
  flushRest(builder, cells, words);
  return builder.build('doc', {});
}

/** Follows fields (0x13 code 0x14 result 0x15), which nest: their codes and marks are not words of the text. */
function makeFields() {
  const inCode: boolean[] = [];
  let codes = 0;
  const leave = () => {
    if (inCode.pop()) codes--;
  };
  return {
    takes(char: string): boolean {
      if (char === '\u0013') {
        inCode.push(true);
        codes++;
      } else if (char === '\u0014' && inCode.length) {
        leave();
        inCode.push(false);
      } else if (char === '\u0015') leave();
      else return codes > 0;
      return true;
    },
  };
}

/** A file that ends inside a row. */
const flushRest = (builder: DocBuilder, cells: readonly string[], words: string) =>
  builder.paragraph([...cells, words].join('\t'));

const isOn = (sprms: readonly Sprm[], code: number) =>
  sprms.some((sprm) => sprm.code === code && sprm.operand.getUint8(0) === 1);

/** A row with the edges and merges of its definition (sprmTDefTable, sprmTVertMerge). */
function rowOf(texts: readonly string[], sprms: readonly Sprm[]): EdgeRow {
  const definition = sprms.find(({ code }) => code === 0xd608)?.operand;
  const count = definition && definition.byteLength > 0 ? definition.getUint8(0) : 0;
  const edge = (i: number) =>
    definition && 3 + i * 2 <= definition.byteLength && i <= count ? definition.getInt16(1 + i * 2, true) : i * 1000;
  const flagsAt = (i: number) => 1 + (count + 1) * 2 + i * 20;
  const flags = texts.map((_, i) =>
    definition && flagsAt(i) + 2 <= definition.byteLength ? definition.getUint16(flagsAt(i), true) : 0,
  );
  const down = flags.map((flag) => ((flag >> 5) & 3) === 1);
  for (const { code, operand } of sprms)
    if (code === 0xd62b && operand.byteLength >= 2) down[operand.getUint8(0)] = operand.getUint8(1) === 1;
  return {
    left: edge(0),
    cells: texts.map((text, i) => ({
      right: edge(i + 1),
      text,
      continues: down[i] ?? false,
      joins: ((flags[i] ?? 0) & 3) === 1,
    })),
  };
}
