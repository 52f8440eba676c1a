import { archiveMembers, type ByteSource, readMember } from '../../src/document/archive.ts';

interface File {
  name: string;
  bytes: Uint8Array;
}

/** The document of a file: of an archive the first that can be taken out, as the scan of a folder does it; else the file. */
export async function open({ name, bytes }: File): Promise<File> {
  if (!name.endsWith('.zip')) return { name, bytes: bytes.slice() };
  const source: ByteSource = { size: bytes.length, slice: async (from, to) => bytes.slice(from, to) };
  for (const member of (await archiveMembers(source)) ?? []) {
    const inner = await readMember(source, member);
    if (typeof inner !== 'string') return { name: member.name, bytes: inner };
  }
  return { name, bytes: bytes.slice() };
}
