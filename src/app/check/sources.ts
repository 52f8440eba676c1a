import { archiveMembers, type ByteSource, readMember } from '../../document/archive.ts';
import type { ReadErrorCode } from '../../document/document.ts';
import { isPassedOver } from '../../document/formats.ts';

/** A file to check: one that was given, or one of an archive that was given. */
export interface CheckSource {
  name: string;
  /** Its bytes, or why there are none. */
  bytes(): Promise<Uint8Array | ReadErrorCode>;
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** The files that were given; those of an archive stand for it, as in a folder. */
export async function sourcesOf(file: File): Promise<readonly CheckSource[]> {
  const source: ByteSource = { size: file.size, slice: (from, to) => bytesOf(file.slice(from, to)) };
  const members = await archiveMembers(source).catch(() => null);
  if (!members) return [{ name: file.name, bytes: () => bytesOf(file) }];
  return members
    .filter(({ name }) => !isPassedOver(name.slice(name.lastIndexOf('/') + 1)))
    .map((member) => ({ name: `${file.name}/${member.name}`, bytes: () => readMember(source, member) }));
}
