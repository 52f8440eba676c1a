/** `feed.xml`: the versions of a collection as an Atom feed. */
import type { ChangeEntry, ChangeList } from '../src/dataset/changes.ts';
import type { DatasetIndex } from '../src/dataset/dataset.ts';
import { changeWords, describeCounts } from '../src/i18n/changes.ts';
import { namesLang } from '../src/i18n/lang.ts';
import type { Effects } from './effects.ts';
import { escapeHtml } from './html.ts';

/** Characters that XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const escaped = (text: string) => escapeHtml(text.replace(NO_XML, ''));

/** A name for ever, made of what it names: a UUID of its hash (RFC 9562, version 8). */
function uuidOf(effects: Pick<Effects, 'sha256'>, of: readonly (string | null)[]): string {
  const hex = effects.sha256(JSON.stringify(of));
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4];
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** The feed of a list of changes; in Chinese, like everything a dataset says. Its days are those of the data. */
export function feedText(effects: Pick<Effects, 'sha256'>, index: DatasetIndex, list: ChangeList): string {
  const w = changeWords[namesLang];
  const page = `../../#/changes?d=${encodeURIComponent(index.collection)}`;
  const time = (day: string) => `${day}T00:00:00Z`;
  const entry = (one: ChangeEntry) =>
    [
      '  <entry>',
      `    <id>${uuidOf(effects, [index.collection, one.before, one.version])}</id>`,
      `    <title>${escaped(describeCounts(one, namesLang))}</title>`,
      `    <updated>${time(one.updated)}</updated>`,
      `    <link rel="alternate" type="text/html" href="${escaped(`${page}&v=${one.version}`)}"/>`,
      `    <link rel="related" type="application/json" href="${escaped(one.file)}"/>`,
      `    <summary>${escaped(`${w.firstVersion(one.version)}：${describeCounts(one, namesLang)}`)}</summary>`,
      '  </entry>',
    ].join('\n');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <id>${uuidOf(effects, [index.collection])}</id>`,
    `  <title>${escaped(w.feedTitle(index.title.zh))}</title>`,
    `  <updated>${time(list.versions[0]!.updated)}</updated>`,
    `  <author><name>${escaped(index.title.zh)}</name></author>`,
    '  <link rel="self" type="application/atom+xml" href="feed.xml"/>',
    `  <link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...list.versions.map(entry),
    '</feed>',
    '',
  ].join('\n');
}
