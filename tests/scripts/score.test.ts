import { describe, expect, it } from 'vitest';
import type { Passage } from '../../scripts/score/passages.ts';
import { scoreCorpus } from '../../scripts/score/score.ts';
import { fallen, rareRules, scoreTable } from '../../scripts/score/table.ts';
import { scoreOf } from '../../scripts/score/tally.ts';
import { belowRecord, score, scoreAll } from '../../scripts/score.ts';
import { inventedGazetteer } from '../support/report.ts';
import { overhear } from './world.ts';

const overview = (id: string, text: string, gold: (Passage & { task: 'overview' })['gold']): Passage => ({
  ...{ id, task: 'overview', year: 2024, text, gold, origin: 'made up', split: 'train' },
});
const count = (value: number, channel: string | null, at: number, more: object = {}) => ({
  ...{ value, unit: '条', channel, scope: 'total' as const, at },
  ...more,
});
const text = '全年通过县政府网站公开信息40条。';
const at = text.indexOf('40');
const site = { counts: [count(40, 'gov_website', at)], channels: ['gov_website'] };
const scored = (...passages: Passage[]) => scoreCorpus(passages, { gazetteer: inventedGazetteer });

describe('scoreCorpus(passages, knowledge)', () => {
  it('counts what is right, task by task', () => {
    const { train, test, errors } = scored(overview('a', text, site));
    expect(train).toEqual({
      counts: { right: 1, missed: 0, wrong: 0 },
      'count channels': { right: 1, missed: 0, wrong: 0 },
      channels: { right: 1, missed: 0, wrong: 0 },
    });
    expect(test).toEqual({});
    expect(errors).toEqual([]);
  });

  it('counts what was missed and what was read where it is not, and names it', () => {
    const gold = { counts: [count(41, 'gov_website', at)], channels: ['gov_website', 'weibo'] };
    const { train, errors } = scored(overview('a', text, gold));
    expect(train.counts).toEqual({ right: 0, missed: 1, wrong: 1 });
    expect(train.channels).toEqual({ right: 1, missed: 1, wrong: 0 });
    expect(errors.map(({ says }) => says)).toEqual(['missed 41条', 'wrong 40条', 'missed weibo']);
  });

  it('takes a count of another channel as right alone, and as wrong with its channel', () => {
    const { train } = scored(overview('a', text, { ...site, counts: [count(40, 'weibo', at)] }));
    expect(train.counts).toEqual({ right: 1, missed: 0, wrong: 0 });
    expect(train['count channels']).toEqual({ right: 0, missed: 1, wrong: 1 });
  });

  it('neither asks for what is optional nor takes it as wrong', () => {
    const gold = {
      counts: [count(40, 'gov_website', at, { optional: true })],
      channels: [],
      channelsOptional: ['gov_website'],
    };
    expect(scored(overview('a', text, gold)).train).toEqual({
      counts: { right: 0, missed: 0, wrong: 0 },
      'count channels': { right: 0, missed: 0, wrong: 0 },
      channels: { right: 0, missed: 0, wrong: 0 },
    });
  });

  it('keeps the splits apart', () => {
    const { train, test } = scored(overview('a', text, site), { ...overview('b', text, site), split: 'test' });
    expect(test).toEqual(train);
  });

  it('tells what each rule did, that of section five too which no result tells of', () => {
    const section = '存在问题：一是人手少。我们相信公开工作一定能迎头赶上。下一步：一是设专岗。';
    const span = (words: string, categories?: string[]) => {
      const start = section.indexOf(words);
      return { span: words, start, end: start + words.length, ...(categories && { categories }) };
    };
    const gold = {
      problems: [span('人手少', ['staffing'])],
      improvements: [span('设专岗')],
      rectified_last_year: false,
    };
    const passage: Passage = { id: 'p', task: 'problems', text: section, gold, origin: 'made up', split: 'test' };
    const { rules, test } = scored(passage, overview('a', text, site));
    expect(test['problem spans']).toEqual({ right: 1, missed: 0, wrong: 0 });
    expect(test['primary category']).toEqual({ right: 1, missed: 0, wrong: 0 });
    const of = (id: string) => rules.find((rule) => rule.id === id);
    expect(of('problems/item')).toMatchObject({ right: 2, wrong: 0, documents: 1 });
    expect(of('problems/closing-opening')).toMatchObject({ right: 0, wrong: 0, documents: 1 });
    expect(of('counts/published-pieces')).toMatchObject({ right: 1, wrong: 0, documents: 1 });
    expect(rareRules(rules)).toHaveLength(rules.length);
  });

  it('takes an item whole or cut where its label has parts', () => {
    const words = '人手少，更新慢';
    const parts = [
      { span: '人手少', start: 0, end: 3, categories: ['staffing'] },
      { span: '更新慢', start: 4, end: 7, categories: ['timeliness'] },
    ];
    const gold = { problems: [{ span: words, start: 0, end: 7, categories: ['staffing'], parts }], improvements: [] };
    const passage: Passage = { id: 'p', task: 'problems', text: words, gold, origin: 'made up', split: 'test' };
    expect(scored(passage).test['problem spans']).toMatchObject({ missed: 0, wrong: 0 });
  });
});

describe('scoreOf(tally)', () => {
  it('is F1', () => {
    expect(scoreOf({ right: 8, missed: 2, wrong: 2 })).toBeCloseTo(0.8);
    expect(scoreOf({ right: 0, missed: 0, wrong: 0 })).toBeNull();
  });
});

describe('fallen(recorded, now)', () => {
  const tally = (right: number) => ({ right, missed: 10 - right, wrong: 0 });
  it('names the tasks below what is recorded, and no other', () => {
    const recorded = { train: { counts: tally(9) }, test: { counts: tally(8), channels: tally(5) } };
    const now = { train: { counts: tally(9), channels: tally(1) }, test: { counts: tally(7), channels: tally(6) } };
    expect(fallen(recorded, now)).toEqual(['test, counts: 82.4, recorded 88.9']);
  });
});

describe('scoreTable(scores)', () => {
  it('shows the distance between the splits', () => {
    const tally = { right: 1, missed: 0, wrong: 0 };
    expect(scoreTable({ train: { counts: tally }, test: { counts: { right: 1, missed: 1, wrong: 1 } } })).toMatch(
      /counts +100\.0 +50\.0 +50\.0 +1 right, 1 missed, 1 wrong\nchannels|counts +100\.0 +50\.0 +50\.0/,
    );
  });
});

describe('score(args, effects)', () => {
  const given = { id: 'n1', section: 'overview', reportYear: 2024, text, gold: site };
  const world = (files: Record<string, string>) => ({
    ...overhear(),
    kind: async (path: string) => (path in files ? ('file' as const) : null),
    readText: async (path: string) => files[path] ?? '',
    write: async (path: string, content: string | Uint8Array) => {
      files[path] = String(content);
    },
  });

  it('adds passages with their split and where they come from', async () => {
    const files: Record<string, string> = {
      'new.jsonl': JSON.stringify(given),
      'corpus/passages.jsonl': '{"id":"o"}\n',
    };
    const args = ['--add', 'new.jsonl', '--split', 'test', '--origin', 'hand Z, fresh'];
    expect(await score(args, world(files))).toBe(0);
    const lines = files['corpus/passages.jsonl']!.split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[1]!)).toEqual({
      ...{ id: 'n1', task: 'overview', year: 2024, text, gold: site, origin: 'hand Z, fresh', split: 'test' },
    });
    await expect(score(args, world(files))).rejects.toThrow('n1 is in the corpus already');
  });

  it('refuses a passage whose span is not in its text', async () => {
    const gold = { problems: [{ span: '人手少', start: 1, end: 4, categories: ['staffing'] }], improvements: [] };
    const files = { 'new.jsonl': JSON.stringify({ id: 'n2', section: 'problems', text: '人手少。', gold }) };
    const args = ['--add', 'new.jsonl', '--split', 'train', '--origin', 'x'];
    await expect(score(args, world(files))).rejects.toThrow('n2: “人手少” does not stand at 1');
  });

  it('says how it is used', async () => {
    const effects = overhear();
    expect(await score(['--sideways'], effects)).toBe(64);
    expect(await score(['--add', 'new.jsonl', '--split', 'both', '--origin', 'x'], effects)).toBe(64);
    expect(effects.err()).toContain('--record');
  });
});

describe('the corpus', () => {
  it('is read no worse than recorded (npm run score -- --record where it is meant to be)', async () => {
    const effects = overhear();
    expect(await belowRecord(await scoreAll(effects), effects)).toEqual([]);
  }, 60_000);
});
