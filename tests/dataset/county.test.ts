import { describe, expect, it } from 'vitest';
import { assembleCounty, type CountyFiles } from '../../src/dataset/county.ts';
import type { CountyFindings, CountyNarratives } from '../../src/dataset/dataset.ts';
import {
  decodeCounty,
  decodeFindings,
  decodeNarratives,
  decodeScan,
  decodeSourceIn,
} from '../../src/dataset/decode.ts';
import type { CountyMember } from '../../src/dataset/member.ts';
import { asUnpublished } from '../../src/findings/unpublished.ts';
import { county, hash, member, tools } from './members.ts';

const two = () => [
  member('990101102', { township: '柳河镇', year: 2024 }),
  member('990101101', { year: 2023, cells: { 'proactive.penalties.decisions': '7' } }),
];

/** The source of a report, out of its archive. */
function sourceAt(files: CountyFiles['files'], text: string) {
  const [name, id = ''] = text.split('#');
  return decodeSourceIn(JSON.parse(files.find((f) => f.name === name)!.content), id);
}

describe('assembleCounty(input, tools) → files', () => {
  it('names every file by the hash of its content', () => {
    const { files } = assembleCounty(county(two()), tools);
    expect(files.map((f) => f.name.replace(/\.[0-9a-f]{10}\.json(\.gz)?$/, '$1')).sort()).toEqual([
      'counties/990101',
      'findings/990101',
      'narratives/990101',
      'reports/990101-2023.gz',
      'reports/990101-2024.gz',
    ]);
    for (const { name, content } of files) expect(name).toContain(`.${hash(content).slice(0, 10)}.json`);
  });

  it('gives the same files whatever the order of the reports', () => {
    const forth = assembleCounty(county(two()), tools);
    const back = assembleCounty(county(two().reverse()), tools);
    expect(back.files).toEqual(forth.files);
    expect(back.entry).toEqual(forth.entry);
  });

  it('writes a shard that decodes to its reports by township and year, with their figures', () => {
    const { files, entry, contents } = assembleCounty(county(two()), tools);
    const shard = decodeCounty(JSON.parse(files.find((f) => f.name === entry.file)!.content));
    expect(shard).toEqual(contents.county);
    expect(shard.reports.map((r) => r.id)).toEqual(['990101101-2023', '990101102-2024']);
    expect(shard.reports[0]!.cells['proactive.penalties.decisions']).toBe(7);
    expect(shard.reports[0]!.coverage).toEqual({ read: 200, blank: 0, unreadable: 0, missing: 0, expected: 200 });
    expect(shard.townships.map((t) => [t.code, t.short])).toEqual([
      ['990101101', '青石'],
      ['990101102', '柳河'],
      ['990101201', '沙窝'],
    ]);
  });

  it('keeps the source of every report, whose spans are its words', () => {
    const { files, contents } = assembleCounty(county(two()), tools);
    const source = sourceAt(files, contents.county.reports[0]!.text);
    const cell = source.report.cells['proactive.penalties.decisions']!;
    expect(source.id).toBe('990101101-2023');
    expect(source.text.slice(...cell.span!)).toBe('7');
    expect(source.report.findings.every((f) => f.message === `${f.rule}!`)).toBe(true);
  });

  it('keeps the pictures of a report in a file of their own, so that nothing else costs more', () => {
    const [first, second] = two();
    const { doc } = second!.checked;
    const page = { number: 1, span: [0, doc.text.length] as const, width: 2, height: 1, png: 'aGk=', places: [] };
    const scanned = { ...second!, checked: { ...second!.checked, doc: { ...doc, pages: [page] } } };
    const plain = assembleCounty(county(two()), tools);
    const { files, contents } = assembleCounty(county([first!, scanned]), tools);
    const [source, other] = contents.county.reports.map(({ text }) => sourceAt(files, text));
    const { scan, ...rest } = source!;
    expect([rest, other]).toEqual(plain.contents.county.reports.map(({ text }) => sourceAt(plain.files, text)));
    expect(decodeScan(JSON.parse(files.find((f) => f.name === scan)!.content)).pages).toEqual([page]);
    expect(contents.county.reports.map(({ scanned }) => scanned)).toEqual(['all', undefined]);
    const shard = decodeCounty(JSON.parse(files.find((f) => f.name.startsWith('counties/'))!.content));
    expect(shard).toEqual(contents.county);
  });

  it('writes the words behind the charts by report id', () => {
    const { files, contents } = assembleCounty(county(two()), tools);
    const { narratives } = contents.county.files;
    const words: CountyNarratives = decodeNarratives(JSON.parse(files.find((f) => f.name === narratives)!.content));
    expect(Object.keys(words.reports)).toEqual(['990101101-2023', '990101102-2024']);
    const { counts } = two()[1]!.checked.report;
    expect(words.reports['990101101-2023']!.counts).toEqual(counts.map(({ because: _, ...count }) => count));
  });

  it('tells with the report alone why its prose was read so', () => {
    const { files, contents } = assembleCounty(county(two()), tools);
    const { report } = sourceAt(files, contents.county.reports[0]!.text);
    expect(report.counts.map(({ because }) => because)).toEqual([['counts/published-pieces']]);
    const { narratives } = contents.county.files;
    expect(files.find((f) => f.name === narratives)!.content).not.toContain('because');
  });

  it('lists in the ledger what was not seen, and quotes what is found', () => {
    const members = [
      ...two(),
      member('990101201', {
        township: '沙窝乡',
        cells: { 'disputes.review.upheld': '1', 'disputes.review.total': '5' },
      }),
    ];
    const { files, contents } = assembleCounty(county(members), tools);
    const ledger: CountyFindings = decodeFindings(
      JSON.parse(files.find((f) => f.name === contents.county.files.findings)!.content),
    );
    const absent = ledger.findings.filter((f) => f.rule === 'not_published');
    expect(absent.map((f) => [f.township, f.year, f.report])).toEqual([
      ['990101101', 2024, null],
      ['990101102', 2023, null],
      ['990101201', 2023, null],
    ]);
    expect(contents.county.reports.every((r) => r.id.startsWith(r.township))).toBe(true);
  });

  it('counts of several files of a township’s year the later one, else the fuller, and its findings alone', () => {
    const dated = (date: string, file: string, cells = {}) => {
      const made = member('990101101', { cells }, { file });
      const identity = { ...made.checked.report.identity, date };
      return { ...made, checked: { ...made.checked, report: { ...made.checked.report, identity } } };
    };
    const wrong = { 'disputes.review.upheld': '1', 'disputes.review.total': '5' };
    const twice = [dated('2025-01-10', 'a.txt', wrong), dated('2025-01-20', 'b.txt')];
    const { contents, entry, totals } = assembleCounty(county(twice), tools);
    expect(contents.county.reports.map((r) => [r.id, r.file])).toEqual([
      ['990101101-2024', 'b.txt'],
      ['990101101-2024-2', 'a.txt'],
    ]);
    expect([entry.reports, totals.reports, totals.cells.expected]).toEqual([1, 1, 200]);
    expect(contents.ledger.findings.map((f) => f.report)).not.toContain('990101101-2024-2');
    const full = [dated('2025-01-10', 'a.txt', { 'disputes.review.total': '/' }), dated('2025-01-10', 'b.txt')];
    expect(assembleCounty(county(full), tools).contents.county.reports[0]!.file).toBe('b.txt');
  });

  it('keeps two files of one township and year apart', () => {
    const twice = [member('990101101', {}), member('990101101', {}, { file: 'again.txt' })];
    const { contents } = assembleCounty(county(twice), tools);
    expect(contents.county.reports.map((r) => [r.id, r.file])).toEqual([
      ['990101101-2024', '990101101-2024.txt'],
      ['990101101-2024-2', 'again.txt'],
    ]);
  });

  describe('of a report that somebody stated was not published', () => {
    const townships = [{ code: '990101101', name: '青石镇', since: null, until: null, unpublished: [2024] }];
    const stated = (given: Partial<CountyMember> = {}) => {
      const made = member('990101101', {}, given);
      return { ...made, checked: asUnpublished(made.checked) };
    };
    const standing = ({ contents }: CountyFiles) => ({
      reports: contents.county.reports.map((r) => [r.file, r.status, r.findings.error]),
      absent: contents.county.townships.map((t) => t.absent[2024]),
      ledger: contents.ledger.findings.map((f) => [f.rule, f.severity, f.report]),
    });
    const expected = {
      reports: [['990101101-2024.txt', 'not_published', 1]],
      absent: [undefined],
      ledger: [['not_published', 'error', '990101101-2024']],
    };
    const alone = { townships: [{ code: '990101101', name: '青石镇', since: null, until: null }], years: [2024] };

    it('keeps its figures and has the statement as its standing', () =>
      expect(standing(assembleCounty(county([stated()], alone), tools))).toEqual(expected));
    it('is told the same by places.json', () =>
      expect(standing(assembleCounty(county([member('990101101', {})], { ...alone, townships }), tools))).toEqual(
        expected,
      ));
    it('does not count beside one that was published, whatever their dates', () => {
      const early = member('990101101', { date: '云泽县青石镇人民政府\n2025年1月3日' }, { file: 'early.txt' });
      const { reports, ledger } = standing(assembleCounty(county([stated(), early], alone), tools));
      expect(reports.map(([file]) => file)).toEqual(['early.txt', '990101101-2024.txt']);
      expect(ledger).toEqual([['duplicate_report', 'warning', '990101101-2024']]);
    });
  });

  it('expects nobody of a selection, and ends a township with its reports', () => {
    const { contents } = assembleCounty(county(two(), { expect: 'present' }), tools);
    expect(contents.county.expect).toBe('present');
    expect(contents.ledger.findings.filter((f) => f.rule === 'not_published')).toEqual([]);
    expect(contents.county.townships.map((t) => [t.name, t.since, t.until])).toEqual([
      ['青石镇', 2023, 2023],
      ['柳河镇', 2024, 2024],
    ]);
  });

  it('expects a township only from when to when it existed', () => {
    const townships = [{ code: '990101101', name: '青石镇', since: 2024, until: null }];
    const { contents } = assembleCounty(county([member('990101102', { township: '柳河镇' })], { townships }), tools);
    const [township] = contents.county.townships;
    expect(township!.absent).toEqual({ 2023: 'not_due', 2024: 'not_seen' });
  });

  it('misses nothing of a year of which it has no report at all, but what is stated by hand', () => {
    const townships = [
      { code: '990101101', name: '青石镇', since: null, until: null, unpublished: [2023] },
      { code: '990101102', name: '柳河镇', since: null, until: null },
    ];
    const { contents } = assembleCounty(county([member('990101102', {})], { townships }), tools);
    expect(contents.county.townships.map((t) => t.absent)).toEqual([
      { 2023: 'not_published', 2024: 'not_seen' },
      { 2023: 'not_collected' },
    ]);
    const absent = contents.ledger.findings.filter((f) => f.rule === 'not_published');
    expect(absent.map((f) => [f.year, f.severity])).toEqual([
      [2023, 'error'],
      [2024, 'warning'],
    ]);
  });

  it('lists a township that the gazetteer lacks', () => {
    const { contents } = assembleCounty(county([member('x0000abcd', { township: '新设镇' })]), tools);
    expect(contents.county.townships.find((t) => t.code === 'x0000abcd')).toMatchObject({
      name: '新设镇',
      since: null,
    });
  });

  it('does not count findings accepted as exceptions, but keeps them with the reason', () => {
    const text = { cells: { 'proactive.rules.issued': '2' } };
    const plain = assembleCounty(county([member('990101101', text)]), tools).contents;
    const rule = plain.ledger.findings.find((f) => f.report && f.severity === 'error')!.rule;
    const accepted = { accepted: { [rule]: '已核实' } };
    const excused = assembleCounty(county([member('990101101', text, accepted)]), tools).contents;
    const errors = (c: typeof plain) => c.county.reports[0]!.findings.error;
    expect(errors(excused)).toBe(errors(plain) - 1);
    expect(excused.ledger.findings.find((f) => f.rule === rule)!.accepted).toBe('已核实');
    expect(plain.county.reports[0]!.flagged['proactive.rules.issued']).toContain(rule);
    expect(excused.county.reports[0]!.flagged['proactive.rules.issued'] ?? []).not.toContain(rule);
  });
});
