import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../scripts/check.ts';
import type { PublicReport } from '../../src/dataset/dataset.ts';
import { fixture } from '../document/support.ts';
import { makeFolder, overhear, put } from './world.ts';

/** What the tables of the scan state; all others are 0. */
const stated: Readonly<Record<string, number>> = {
  'proactive.normative_documents.issued': 3,
  'proactive.normative_documents.in_force': 17,
  'proactive.licences.decisions': 248,
  'proactive.penalties.decisions': 56,
  'proactive.fees.amount': 9.4,
  'applications.received.natural_person': 7,
  'applications.received.business': 2,
  'applications.received.total': 9,
  'applications.carried_in.natural_person': 1,
  'applications.carried_in.total': 1,
  'applications.granted.natural_person': 6,
  'applications.granted.business': 2,
  'applications.granted.total': 8,
  'applications.refused_internal.natural_person': 1,
  'applications.refused_internal.total': 1,
  'applications.outcomes_total.natural_person': 7,
  'applications.outcomes_total.business': 2,
  'applications.outcomes_total.total': 9,
  'applications.carried_out.natural_person': 1,
  'applications.carried_out.total': 1,
  'disputes.review.upheld': 1,
  'disputes.review.total': 1,
};

async function checked(
  ...args: string[]
): Promise<{ status: number; result: PublicReport & { error?: { code: string } } }> {
  const folder = makeFolder();
  put(folder, { 'scan.pdf': fixture('scan.pdf') });
  const world = overhear();
  const status = await check(['--json', ...args, `${folder}/scan.pdf`], world);
  return { status, result: JSON.parse(world.out()) };
}

describe('a scanned report', () => {
  let read: Awaited<ReturnType<typeof checked>>;
  beforeAll(async () => {
    read = await checked();
  }, 120_000);

  it('gives figures that are true, and says of the others that it did not read them', () => {
    const { result } = read;
    expect(result.format).toBe('scan');
    expect(result.identity).toMatchObject({ township: '石桥镇', county: '云岭县', year: 2023 });
    const cells = Object.entries(result.cells);
    const wrong = cells.filter(([id, { value }]) => value !== null && value !== (stated[id] ?? 0));
    expect(wrong).toEqual([]);
    expect(cells.filter(([, { value }]) => value !== null).length).toBeGreaterThan(180);
    for (const [, { value, reason }] of cells) if (value === null) expect(reason).toBe('unreadable');
  });

  it('gives the figures that a browser gives too', async () => {
    const figures = Object.entries(read.result.cells).map(([id, { value }]) => [id, value]);
    const file = `${JSON.stringify(Object.fromEntries(figures), null, 2)}\n`;
    await expect(file).toMatchFileSnapshot('../document/fixtures/scan.cells.json');
  });

  it('takes no number of its prose, and accuses nobody', () => {
    const { status, result } = read;
    expect(result.channels.map(({ id }) => id)).toEqual(['gov_website', 'bulletin_board']);
    expect(result.problems.length).toBe(2);
    expect([result.counts, result.disclosed.value, result.information_fee, result.statements]).toEqual([
      [],
      null,
      null,
      [],
    ]);
    expect(result.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(status).toBe(0);
  });

  it('is left unread where nobody asks for more', async () => {
    const { status, result } = await checked('--no-ocr');
    expect(status).toBe(2);
    expect(result.error?.code).toBe('no_text');
  });
});

describe('the fixture', () => {
  it('has pictures alone', () => {
    const text = readFileSync(new URL('../document/fixtures/scan.pdf', import.meta.url), 'latin1');
    expect(text.match(/\/Subtype\/Image/g)).toHaveLength(3);
    expect(text).not.toContain('/Font');
  });
});
