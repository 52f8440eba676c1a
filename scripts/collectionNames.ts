/** Names of folders that can be names of collections: in addresses, in the data folder, on every system's disks. */

/** Why a name cannot be that of a collection; the words are i18n's. */
export type BadName =
  | { why: 'reserved' | 'end'; name: string }
  | { why: 'characters'; name: string; found: string }
  | { why: 'clash'; name: string; other: string };

/** What addresses (`#?%`) and Windows (the rest) use for themselves. */
const TAKEN = /[#?%\\/:*"<>|\p{Cc}]/gu;
/** Devices of Windows, with any ending, also where a digit is a superscript. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;
/** What stands in the data folder beside the collections, and in a collection's. */
const OURS = /^(?:package|parquet|collections\.json|index\.json|tables\.html|feed\.xml|\..*)$/i;

/** What is wrong with the names of collections, all at once; names that some disk takes for one clash. */
export function badNames(names: readonly string[]): BadName[] {
  const seen = new Map<string, string>();
  return names.flatMap((name): BadName[] => {
    const found = [...new Set(name.match(TAKEN))].join(' ');
    const folded = name.normalize('NFC').toLowerCase();
    const other = seen.get(folded);
    seen.set(folded, name);
    if (found) return [{ why: 'characters', name, found }];
    if (DEVICE.test(name) || OURS.test(name)) return [{ why: 'reserved', name }];
    if (/[. ]$/.test(name)) return [{ why: 'end', name }];
    return other === undefined ? [] : [{ why: 'clash', name, other }];
  });
}
