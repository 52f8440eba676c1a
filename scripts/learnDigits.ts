/**
 * `npm run learn:digits`: draws digits and other characters in free fonts, as a scanner would see them, and learns the net that reads
 * the figures of scans. Needs Chromium and the fonts named in learn/digitSamples.ts; the same fonts give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { type DigitNet, judgeGlyph } from '../src/document/scan/digitNet.ts';
import { digit } from '../src/document/scan/digits.ts';
import { boundsOf, featuresOf, type Glyph } from '../src/document/scan/glyphs.ts';
import { flatten } from '../src/document/scan/image.ts';
import { learnNet, type Sample } from './learn/digitNet.ts';
import { type Drawn, drawAll, scanned, seenIn } from './learn/digitSamples.ts';
import { makeRandom } from './learn/regression.ts';

const file = 'src/document/scan/digitWeights.json';
/** How often each drawn character is scanned anew. */
const times = { digit: 40, other: 4 } as const;
/** A part of a broken digit that is narrower, as against the whole, is no digit. */
const partial = 0.6;
/** Of a digit that is lower, in parts of the height it is drawn in, too much was lost. */
const lowest = 0.36;
/** The class of what is no digit. */
const other = 10;
/** Fonts that are learned from only after the net was tried on them. */
const tried = ['AR PL UMing CN normal', 'Liberation Serif normal', 'Noto Sans CJK SC normal', 'cwTeXFangSong normal'];

type Known = Sample & { font: string };

function samplesOf(drawn: readonly Drawn[], next: () => number): Known[] {
  return drawn.flatMap((one) => {
    const many = /^\d$/.test(one.char) ? times.digit : times.other;
    return Array.from({ length: many }, () => {
      const seen = scanned(one, next);
      const flat = flatten(seen);
      const glyphs = seenIn(seen);
      const known = (box: Glyph, label: number): Known => ({ features: featuresOf(flat, box), label, font: one.font });
      return labelled(one.char, glyphs, seen.height).map(({ box, label }) => known(box, label));
    }).flat();
  });
}

/** What the glyphs of a drawn character are: a digit is all of its parts together, none of a few, nor two characters in one. */
function labelled(char: string, glyphs: readonly Glyph[], height: number): { box: Glyph; label: number }[] {
  if (!glyphs.length) return [];
  const whole = boundsOf(glyphs);
  const [wide, tall] = [whole.right - whole.left, whole.bottom - whole.top];
  const others = glyphs.map((box) => ({ box, label: other }));
  if (/^\d$/.test(char)) {
    if (tall < height * lowest) return [];
    return [{ box: whole, label: Number(char) }, ...others.filter(({ box }) => box.right - box.left < wide * partial)];
  }
  if (char.length === 1) return others.filter(({ box }) => box.bottom - box.top > height * 0.15);
  return glyphs.length > 1 && wide <= tall * digit.widest ? [{ box: whole, label: other }] : [];
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
