import { createHash } from 'node:crypto';
import type { CountyInput, Tools } from '../../src/dataset/county.ts';
import type { CountyMember } from '../../src/dataset/member.ts';
import { check, inventedGazetteer, type ReportText } from '../support/report.ts';

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The first letters of what is no letter: enough for tests. */
export const tools: Tools = { describe: (f) => `${f.rule}!`, initials: (name) => `i${name.length}`, hash };

/** A checked report as a member of 云泽县. */
export function member(code: string, text: ReportText, given: Partial<CountyMember> = {}): CountyMember {
  const { doc, report, findings } = check(text);
  const year = text.year ?? 2024;
  const name = inventedGazetteer.township(code)?.township ?? text.township ?? '';
  return {
    checked: { doc, report, findings },
    township: { code, name },
    year,
    file: `${code}-${year}.txt`,
    sha256: hash(doc.text),
    url: null,
    accepted: {},
    ...given,
  };
}

/** 云泽县 with all its townships due in 2023 and 2024. */
export const county = (members: readonly CountyMember[], given: Partial<CountyInput> = {}): CountyInput => ({
  place: inventedGazetteer.county('990101')!,
  years: [2023, 2024],
  expect: 'all',
  townships: inventedGazetteer
    .townshipsOf('990101')
    .map(({ code, township }) => ({ code, name: township, since: null, until: null })),
  members,
  ...given,
});
