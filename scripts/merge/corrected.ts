/** The report of a line as it stands once people's corrections are made. */
import { type Checked, correctChecked } from '../../src/findings/check.ts';
import { ruleIds } from '../../src/findings/finding.ts';
import { judge, statedBy } from '../../src/report/correct.ts';
import {
  type Corrected,
  type Correction,
  isOfFinding,
  isOfIdentity,
  placeAt,
  type Refused,
} from '../../src/report/correction.ts';
import type { Run } from '../convertOne.ts';
import type { Effects } from '../effects.ts';
import { folderOf } from '../knowledge.ts';
import type { WholeLine } from '../line.ts';
import { recheck } from './reread.ts';

/** How a line is read: with the counties of the collection to choose from (null: as it was converted), and with corrections. */
export interface Reading {
  run: Run;
  counties: readonly string[] | null;
  corrections: readonly Correction[];
}

/** What a line's document gives, corrected; null where it is no report. */
export interface Held {
  checked: Checked | null;
  /** Rules whose findings people accept, with the reason. */
  accepted: Readonly<Record<string, string>>;
  /** Corrections not made. */
  refused: readonly Refused[];
}

/** Reads a line's document with the corrections that hold. */
export async function readCorrected(
  effects: Effects,
  line: WholeLine,
  { run, counties, corrections }: Reading,
): Promise<Held> {
  const anew = (stated: WholeLine['stated']) => recheck(effects, { ...line, stated }, run, counties ?? []);
  const plain = counties === null && line.checked ? line.checked : await anew(line.stated);
  if (!plain || !corrections.length) return { checked: plain, accepted: {}, refused: [] };
  const own = corrections.filter(({ sha256 }) => sha256 === line.sha256);
  const identity = judge(plain.report, plain.doc.text, own.filter(isOfIdentity));
  const base = identity.applied.length ? await anew({ ...line.stated, ...statedBy(identity.applied) }) : plain;
  if (!base) return { checked: plain, accepted: {}, refused: [] };
  // numbers of counts and problems are those of the report as it is read for the right year
  const { applied, refused } = judge(
    base.report,
    base.doc.text,
    own.filter((one) => !isOfIdentity(one) && isOfKnownRule(one)),
  );
  const made = [...identity.applied, ...applied.filter((one) => !isOfFinding(one))].map(withoutFile);
  const { gazetteer } = await folderOf(effects, run.folder, run.common);
  return {
    checked: made.length ? correctChecked(base, made, gazetteer) : base,
    accepted: acceptedBy(applied),
    refused: [
      ...corrections
        .filter((one) => !own.includes(one))
        .map((one) => ({ ...nameOf(one), refusal: 'other_file' as const, now: line.sha256 })),
      ...own
        .filter((one) => !isOfKnownRule(one))
        .map((one) => ({ ...nameOf(one), refusal: 'no_place' as const, now: null })),
      ...[...identity.refused, ...refused].map(({ correction, refusal, now }) => ({
        ...nameOf(correction),
        refusal,
        now,
      })),
    ],
  };
}

/** False of a line on findings of a rule that does not exist. */
function isOfKnownRule({ at }: Correction): boolean {
  const place = placeAt(at);
  return place.kind !== 'finding' || (ruleIds as readonly string[]).includes(place.rule);
}

/** The reasons findings are accepted for, with who says so, by rule. */
function acceptedBy(applied: readonly Correction[]): Record<string, string> {
  const accepted: Record<string, string> = Object.create(null);
  for (const { at, why, by, date } of applied) {
    const place = placeAt(at);
    if (place.kind === 'finding') accepted[place.rule] = `${why} · ${by} ${date}`;
  }
  return accepted;
}

const nameOf = ({ file, sha256, at }: Correction) => ({ file, sha256, at });
const withoutFile = ({ at, read, correct, by, date, why }: Correction): Corrected => ({
  at,
  read,
  correct,
  by,
  date,
  why,
});
