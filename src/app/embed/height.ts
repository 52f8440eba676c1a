/** The height a frame tells its page in a message, in whole CSS pixels; null of any other message, whoever sent it. */
export function toldHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, height } = data as { type?: unknown; height?: unknown };
  if (type !== 'zhenlan:height' || typeof height !== 'number' || !(height > 0)) return null;
  return Math.min(Math.ceil(height), 20_000);
}
