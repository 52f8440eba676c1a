/** Built-in functions that a library may replace by slower ones of its own; every part of a program calls them. */
const kept = [
  [Array.prototype, 'push'],
  [JSON, 'stringify'],
  [JSON, 'parse'],
] as const;

/**
 * Loads a library and gives the thread its own built-ins back: pdf.js brings stand-ins for JavaScript newer than the
 * engine, and with them `push` and JSON for everyone become several times slower. What it adds stays.
 */
export async function keepNatives<T>(load: () => Promise<T>): Promise<T> {
  const natives = kept.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name)!);
  try {
    return await load();
  } finally {
    for (const [i, [owner, name]] of kept.entries()) Object.defineProperty(owner, name, natives[i]!);
  }
}
