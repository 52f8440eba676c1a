import { describe, expect, it } from 'vitest';
import { realEffects } from '../../scripts/effects.ts';
import { ln } from '../../scripts/learn/bayes.ts';
import { readRoles, readStatements } from '../../scripts/learn/corpus.ts';
import { readFigures } from '../../scripts/learn/figures.ts';
import { exp, learnWeights, makeRandom } from '../../scripts/learn/regression.ts';
import { encodeTables } from '../../scripts/learn/table.ts';
import {
  figureWeightsFile,
  learn,
  learnFigures,
  learnParts,
  partWeightsFile,
  weightsFile,
  writeLearned,
} from '../../scripts/learn.ts';
import { readPassages } from '../../scripts/score/passages.ts';
import { Trie } from '../../src/language/trie.ts';
import { encodeWeight, makeModel } from '../../src/language/weights.ts';

describe('exp(x)', () => {
  it('is Math.exp to ten places, for what scores come to', () => {
    for (const x of [0, -0.001, -0.5, -1, -3.7, -12, -30])
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-10);
    expect(exp(-100)).toBe(0);
  });
});

describe('ln(x)', () => {
  it('is Math.log to ten places', () => {
    for (const x of [1e-6, 0.01, 0.5, 1, 1.4, 2, 37, 1e5]) expect(Math.abs(ln(x) - Math.log(x))).toBeLessThan(1e-10);
  });
});

describe('learnWeights(labels, examples)', () => {
  const examples = [
    { features: ['晚', '更'], label: 0 },
    { features: ['迟', '更'], label: 0 },
    { features: ['少', '更'], label: 1 },
    { features: ['缺', '更'], label: 1 },
  ];
  it('learns what tells the labels apart', () => {
    const labels = ['late', 'few'];
    const { features, when } = encodeTables({ when: { labels, table: learnWeights(labels, examples), step: 1 } });
    const model = makeModel(new Trie(features), when);
    const [late, few] = model.scores({ text: '晚', least: 1, most: 1, names: [] });
    expect(late).toBeGreaterThan(few!);
    const [later, fewer] = model.scores({ text: '缺更', least: 1, most: 1, names: [] });
    expect(fewer).toBeGreaterThan(later!);
  });
  it('gives the same weights for the same examples', () => {
    expect(learnWeights(['late', 'few'], examples)).toEqual(learnWeights(['late', 'few'], examples));
  });
  it('draws the same numbers for the same seed', () => {
    const [a, b] = [makeRandom(7), makeRandom(7)];
    expect([a(), a(), a()]).toEqual([b(), b(), b()]);
  });
});

describe('encodeTables(questions)', () => {
  it('keeps the features that say something to any question, in one order', () => {
    const table = (rows: [string, number[]][]) => ({ bias: [0.24], rows: new Map(rows) });
    const { features, a, b } = encodeTables({
      a: {
        labels: ['x'],
        step: 3,
        table: table([
          ['迟', [0.6]],
          ['的', [0.1]],
        ]),
      },
      b: { labels: ['y'], step: 1, table: table([['晚', [-0.1]]]) },
    });
    expect(features).toEqual(['晚', '迟']);
    expect(a).toEqual({ labels: ['x'], bias: [2], step: 3, rows: ['', encodeWeight(2)] });
    expect(b.rows).toEqual([encodeWeight(-1), '']);
  });
});

describe('the learned weights', () => {
  it(`${weightsFile} is what the corpus teaches: npm run learn`, async () => {
    const effects = realEffects();
    const learned = writeLearned(learn(await readStatements(effects), await readRoles(effects)));
    expect(learned === (await effects.readText(weightsFile))).toBe(true);
  }, 120_000);

  it(`${figureWeightsFile} is what the corpus teaches: npm run learn`, async () => {
    const effects = realEffects();
    expect(learnFigures(await readFigures(effects)) === (await effects.readText(figureWeightsFile))).toBe(true);
  }, 120_000);

  it(`${partWeightsFile} is what the corpus teaches: npm run learn`, async () => {
    const effects = realEffects();
    expect((await learnParts(await readPassages(effects))) === (await effects.readText(partWeightsFile))).toBe(true);
  }, 120_000);

  it('no text is both learned from and tested on', async () => {
    const statements = await readStatements(realEffects());
    const tested = new Set(statements.filter((s) => s.split === 'test').map((s) => s.text));
    expect(statements.filter((s) => s.split === 'train' && tested.has(s.text))).toEqual([]);
  });
});
