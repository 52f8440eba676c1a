/** A strict reader of CSV, written from RFC 4180 alone: CRLF after every record, quotes only around a whole field. */
export function readCsv(text: string): string[][] {
  if (text.startsWith('\ufeff')) throw new Error('a byte order mark');
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const { fields, next } = readRecord(text, at);
    if (records[0] && fields.length !== records[0].length)
      throw new Error(`record ${records.length + 1} has ${fields.length} fields, the header ${records[0].length}`);
    records.push(fields);
    at = next;
  }
  return records;
}

function readRecord(text: string, start: number): { fields: string[]; next: number } {
  const fields: string[] = [];
  for (let at = start; ; ) {
    const field = text[at] === '"' ? readQuoted(text, at) : readBare(text, at);
    fields.push(field.value);
    if (text[field.next] === ',') at = field.next + 1;
    else if (text.startsWith('\r\n', field.next)) return { fields, next: field.next + 2 };
    else throw new Error(`no comma and no CRLF at ${field.next}`);
  }
}

function readBare(text: string, start: number) {
  let next = start;
  while (next < text.length && !',\r\n'.includes(text[next]!)) {
    if (text[next] === '"') throw new Error(`a quote inside a bare field at ${next}`);
    next++;
  }
  return { value: text.slice(start, next), next };
}

function readQuoted(text: string, start: number) {
  let value = '';
  for (let at = start + 1; ; ) {
    const close = text.indexOf('"', at);
    if (close < 0) throw new Error(`no closing quote for ${start}`);
    value += text.slice(at, close);
    if (text[close + 1] !== '"') return { value, next: close + 1 };
    value += '"';
    at = close + 2;
  }
}
