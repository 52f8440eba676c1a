import type { Checked } from '../findings/check.ts';
import type { Finding } from '../findings/finding.ts';
import type { Accepted } from './publish.ts';

/** A checked report with its place in the county. */
export interface CountyMember {
  checked: Checked;
  township: { code: string; name: string };
  year: number;
  /** Relative to the collection, with `/`. */
  file: string;
  sha256: string;
  url: string | null;
  accepted: Accepted;
  /** The code of the failure where the file became no report; then `checked` is that of {@link unreadReport}. */
  failed?: string;
}

/** A member with its id and everything found in it. */
export interface Held extends CountyMember {
  id: string;
  findings: readonly Finding[];
}
