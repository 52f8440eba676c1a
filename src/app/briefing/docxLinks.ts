const parts = { words: 'word/document.xml', targets: 'word/_rels/document.xml.rels' } as const;

/**
 * The links of a Word file, named in the order they stand in instead of by chance, each with its whole address in one place:
 * the writer parts it at `#`, which not every program puts together again.
 */
export function settleLinks(files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const read = (name: string) => new TextDecoder().decode(files[name]);
  const anchors = new Map<string, { name: string; anchor: string }>();
  const link = /<w:hyperlink ([^>]*?)(?: w:anchor="([^"]*)")? r:id="([^"]*)">/g;
  const words = read(parts.words).replace(link, (_, rest: string, anchor: string | undefined, id: string) => {
    const name = `rIdLink${anchors.size + 1}`;
    anchors.set(id, { name, anchor: anchor === undefined ? '' : `#${anchor}` });
    return `<w:hyperlink ${rest} r:id="${name}">`;
  });
  const targets = read(parts.targets).replace(/Id="([^"]*)"([^>]*) Target="([^"]*)"/g, (whole, id, rest, target) => {
    const own = anchors.get(id);
    return own ? `Id="${own.name}"${rest} Target="${target}${own.anchor}"` : whole;
  });
  const bytes = (text: string) => new TextEncoder().encode(text);
  return { ...files, [parts.words]: bytes(words), [parts.targets]: bytes(targets) };
}
