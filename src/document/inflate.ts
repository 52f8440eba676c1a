/**
 * How many bytes deflated data unpacks to, counted up to just beyond `limit` and thrown away; null where it is damaged
 * before that.
 */
export async function inflatedSize(
  packed: Uint8Array,
  format: 'deflate' | 'deflate-raw',
  limit: number,
): Promise<number | null> {
  let size = 0;
  try {
    const reader = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream(format)).getReader();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      size += chunk.value.length;
      if (size > limit) {
        await reader.cancel();
        return size;
      }
    }
    return size;
  } catch {
    return null;
  }
}
