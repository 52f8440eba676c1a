/** The lines of a stream of bytes, without their ends (`\n` or `\r\n`); an empty last one is none. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  const line = (end: Uint8Array) => {
    const whole = Buffer.concat([...begun, end]);
    begun = [];
    return whole.at(-1) === 0x0d ? whole.subarray(0, -1) : whole;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let to = piece.indexOf(0x0a); to >= 0; to = piece.indexOf(0x0a, from)) {
      yield line(piece.subarray(from, to));
      from = to + 1;
    }
    if (from < piece.length) begun.push(piece.slice(from));
  }
  if (begun.length) yield line(new Uint8Array(0));
}
