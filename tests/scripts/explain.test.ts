import { describe, expect, it } from 'vitest';
import { explain } from '../../scripts/explain.ts';
import { reportText } from '../support/report.ts';
import { makeFolder, overhear, put } from './world.ts';

async function run(text: string, ...args: string[]) {
  const folder = makeFolder();
  put(folder, { 'a.txt': text });
  const world = overhear();
  const status = await explain([`${folder}/a.txt`, ...args], world);
  return { status, out: world.out(), err: world.err() };
}
const text = [
  '青石镇人民政府2024年政府信息公开工作年度报告',
  '一、总体情况\n全年在县政府网站公开信息120条，其中通知公告40条。受理12345热线工单300件。',
  '五、存在的主要问题及改进情况\n存在的问题：一是文书一个人兼着三摊，顾不上更新。改进措施：一是增配一名专人。',
].join('\n\n');

describe('explain(args, effects)', () => {
  it('tells the words, the tokens, the frame and the rules of a count, and what was not taken', async () => {
    const { status, out } = await run(text, '--at', 'count:2');
    expect(status).toBe(0);
    expect(out).toContain('count:2  40条 · gov_website · part of count:1 · 2024');
    expect(out).toMatch(/words {5}.*40条/);
    expect(out).toMatch(/because {3}counts\//);
    expect(out).toMatch(/not taken .*300件/);
  });

  it('tells what the learned weights see in a problem', async () => {
    const { out } = await run(text, '--at', 'problem:1');
    expect(out).toContain('problem:1  staffing');
    expect(out).toMatch(/weights {3}problem \d/);
    expect(out).toMatch(/staffing: .*\+\d/);
  });

  it('tells what the learned weights took a clause for, against the rules', async () => {
    const told = text.replace(/存在的问题：.*/, '我乡山高路远，公开栏更换不及时。');
    const { out } = await run(told, '--at', 'problem:1');
    expect(out).toContain('problems/learned-part');
    expect(out).toMatch(/weighed {3}我乡山高路远: none, ahead by \d/);
  });

  it('tells where a figure of a table stands', async () => {
    const { status, out } = await run(reportText(), '--at', 'cell:applications.received.total');
    expect(status).toBe(0);
    expect(out).toMatch(/^cell:applications.received.total {2}\d+\n {2}words {5}\d+/);
  });

  it('names what there is where it is asked for something else', async () => {
    const { status, err } = await run(text, '--at', 'count:9');
    expect(status).toBe(1);
    expect(err).toContain('count:1  count:2');
  });

  it('says how it is used', async () => {
    const world = overhear();
    expect(await explain([], world)).toBe(64);
    expect(world.err()).toContain('--at');
  });
});
