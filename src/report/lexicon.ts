import { type ChannelId, channels } from '../form/channels.ts';

/** Cue words a collection adds for its own channels: name of an app or account → the channel it is. */
export interface Lexicon {
  channels: Readonly<Record<string, ChannelId>>;
}

/** The outcome of reading lexicon.json; problems name the place in the file and the cure. */
export type LexiconResult = { ok: true; value: Lexicon } | { ok: false; problems: readonly string[] };

/** Reads the parsed JSON of a lexicon.json: `{"channels": {"云上某县": "app"}}`. All problems are told at once. */
export function parseLexicon(json: unknown): LexiconResult {
  const { $schema: _, channels: words = {}, ...others } = isObject(json) ? json : {};
  const problems = Object.keys(others).map((key) => `unknown key "${key}"; known is channels`);
  if (!isObject(json)) problems.push('must be an object { … }');
  if (!isObject(words)) problems.push('channels: must be an object of name and channel');
  const pairs = isObject(words) ? Object.entries(words) : [];
  for (const [name, id] of pairs) {
    if (!name.trim()) problems.push('channels: a name is empty; give the name of an app or account');
    if (!channels.some((c) => c.id === id))
      problems.push(
        `channels["${name}"]: ${JSON.stringify(id)} is no channel; known are ${channels.map((c) => c.id).join(', ')}`,
      );
  }
  if (problems.length) return { ok: false, problems };
  return { ok: true, value: { channels: Object.fromEntries(pairs) as Record<string, ChannelId> } };
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
