/**
 * `npm run learn:digits`: draws digits and other characters in free fonts, as a scanner would see them, and learns the net that reads
 * the figures of scans. Needs Chromium and the fonts named in learn/digitSamples.ts; the same fonts give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { type DigitNet, judgeGlyph } from '../src/document/scan/digitNet.ts';
import { featuresOf } from '../src/document/scan/glyphs.ts';
import { flatten } from '../src/document/scan/image.ts';
import { learnNet, type Sample } from './learn/digitNet.ts';
import { type Drawn, drawAll, scanned, seenIn } from './learn/digitSamples.ts';
import { makeRandom } from './learn/regression.ts';

const file = 'src/document/scan/digitWeights.json';
/** How often each drawn character is scanned anew. */
const times = { digit: 40, other: 4 } as const;
/** The class of what is no digit. */
const other = 10;
/** Fonts that are learned from only after the net was tried on them. */
const tried = ['AR PL UMing CN normal', 'Liberation Serif normal', 'Noto Sans CJK SC normal', 'cwTeXFangSong normal'];

type Known = Sample & { font: string };

function samplesOf(drawn: readonly Drawn[], next: () => number): Known[] {
  return drawn.flatMap(({ char, font, picture }) => {
    const isDigit = /\d/.test(char);
    return Array.from({ length: isDigit ? times.digit : times.other }, () => {
      const seen = scanned({ char, font, picture }, next);
      const flat = flatten(seen);
      const glyphs = seenIn(seen).filter((g) => g.bottom - g.top > seen.height * 0.15);
      if (isDigit && glyphs.length !== 1) return [];
      return glyphs.map((g) => ({ features: featuresOf(flat, g), label: isDigit ? Number(char) : other, font }));
    }).flat();
  });
}

function describe(net: DigitNet, samples: readonly Known[], margin: number): string {
  const tally = { right: 0, wrong: 0, undecided: 0, others: 0, taken: 0 };
  for (const { features, label } of samples) {
    const judged = judgeGlyph(net, features);
    const says = judged.best !== other && judged.margin >= margin;
    if (label === other) {
      tally.others++;
      if (says) tally.taken++;
    } else if (!says) tally.undecided++;
    else tally[judged.best === label ? 'right' : 'wrong']++;
  }
  const { right, wrong, undecided, others, taken } = tally;
  return `margin ${margin}: ${right} right, ${wrong} wrong, ${undecided} undecided; ${taken} of ${others} others taken for a digit`;
}

const samples = samplesOf(await drawAll(), makeRandom(1));
const [known, unknown] = [
  samples.filter((s) => !tried.includes(s.font)),
  samples.filter((s) => tried.includes(s.font)),
];
const onTrial = learnNet(known, makeRandom(7));
for (const margin of [0, 1, 2, 3]) console.log(`fonts never seen, ${describe(onTrial, unknown, margin)}`);
const { hidden, scale, first, second } = learnNet(samples, makeRandom(7));
const base64 = (bytes: Int8Array) => Buffer.from(bytes.buffer).toString('base64');
const bytes = { first: base64(first), second: base64(second) };
const lines = Object.entries({ hidden, scale, ...bytes }).map(
  ([key, value]) => `  "${key}": ${JSON.stringify(value).replace(',', ', ')}`,
);
writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
console.log(`${samples.length} glyphs learned, ${file} written`);
