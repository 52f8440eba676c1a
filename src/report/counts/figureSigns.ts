import { actUnits } from '../../rules/counts/units.ts';
import type { Mention } from '../channels/mention.ts';
import { within } from '../within.ts';
import type { Context, Cue } from './context.ts';
import type { Figure } from './figures.ts';
import { isOutlet } from './outletWords.ts';
import { lengthOf, marksOf, type Scene, sizeOf, withoutNumbers } from './scene.ts';

/** How many characters before and behind a figure are signs one by one. */
const [BEFORE, BEHIND] = [12, 10];

/** What figure k of a scene shows of being a count or none: measure word, words, outlets and figures around it. */
export function figureSigns(scene: Scene, k: number): string[] {
  const context = scene.context(k);
  return [
    ...ownSigns(context),
    ...wordSigns(context),
    ...classSigns(scene, k, context),
    ...outletSignsOf(scene, k, context),
    ...neighbourSigns(scene, k),
  ];
}

function ownSigns({ figure, clause, before, after }: Context): string[] {
  const { unit, strength, value, approx, chinese } = figure;
  const size = sizeOf(value);
  const signs = [`unit:${unit ?? ''}`, `unit-kind:${strength}`, `value:${size}`, `value:${size}/${strength}`];
  signs.push(`before-length:${lengthOf(before.length)}`, `behind-length:${lengthOf(after.length)}`);
  signs.push(`mark:${clause.mark}`, `brackets:${Math.min(clause.depth, 2)}`);
  if (actUnits.includes(unit ?? '')) signs.push('acts');
  if (approx) signs.push('rough');
  if (chinese) signs.push(`chinese:${value <= 10}`);
  return signs;
}

function wordSigns({ figure, before, after }: Context): string[] {
  const unit = figure.unit ?? '';
  const front = withoutNumbers(before);
  const back = withoutNumbers(after);
  const signs = [1, 2, 3].map((n) => `ends:${front.slice(-n)}/${n}`);
  signs.push(`begins:${back.slice(0, 1)}/1`, `begins:${back.slice(0, 2)}/2`);
  signs.push(`ends+unit:${front.slice(-1)}${unit}`, `unit+begins:${unit}${back.slice(0, 1)}`);
  return [...signs, ...runsOf('before', front.slice(-BEFORE)), ...runsOf('behind', back.slice(0, BEHIND))];
}

/** The different characters of a stretch, and two in a row. */
function runsOf(name: string, words: string): string[] {
  const runs = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    runs.add(`${name}:${words[i]}`);
    if (i + 1 < words.length) runs.add(`${name}:${words.slice(i, i + 2)}`);
  }
  return [...runs];
}

/** What kinds of telling words stand where. */
function classSigns(scene: Scene, k: number, context: Context): string[] {
  const { cues } = scene.ground;
  const { figure, clause, from } = context;
  const [start, end] = scene.sentence(k);
  const kinds = (name: string, list: readonly Cue[]) => [...new Set(list.map(({ kind }) => `${name}:${kind}`))];
  return [
    ...kinds('clause-before', within(cues, from, figure.start)),
    ...kinds('clause-behind', within(cues, figure.end, Math.min(clause.end, end))),
    ...kinds('sentence-before', within(cues, start, from)),
    ...kinds('sentence-behind', within(cues, clause.end, end)),
  ];
}

const kindOf = (m: Mention | undefined) => (!m ? 'no' : !isOutlet(m) ? 'people' : m.weak ? 'faint' : 'firm');

function outletSignsOf(scene: Scene, k: number, { figure, clause, from }: Context): string[] {
  const { mentions } = scene.ground;
  const [start, end] = scene.sentence(k);
  const last = within(mentions, from, figure.start).at(-1);
  const next = within(mentions, figure.end, Math.min(clause.end, end))[0];
  const hasFirm = (low: number, high: number) => within(mentions, low, high).some((m) => kindOf(m) === 'firm');
  const signs = [`outlet-before:${kindOf(last)}`, `outlet-behind:${kindOf(next)}`];
  if (last) signs.push(`outlet-gap:${lengthOf(figure.start - last.end)}`, `outlet:${last.id}`);
  if (next) signs.push(`outlet-behind-gap:${lengthOf(next.start - figure.end)}`);
  signs.push(`outlet-earlier:${hasFirm(start, from)}`, `outlet-later:${hasFirm(clause.end, end)}`);
  return signs;
}

/** The figures beside it: how many there are, of which measure word, and what marks stand between. */
function neighbourSigns(scene: Scene, k: number): string[] {
  const { text } = scene.ground;
  const figure = scene.figures[k]!;
  const others = scene.figuresOfSentence(k).filter((f) => f !== figure);
  const alike = others.filter(({ unit }) => unit === figure.unit);
  const [before, behind] = [scene.neighbour(k, -1), scene.neighbour(k, 1)];
  const marks = (a: Figure, b: Figure) => marksOf(text.slice(a.end, b.start)).slice(0, 3);
  const signs = [`figures:${Math.min(others.length, 3)}`, `figures-alike:${Math.min(alike.length, 3)}`];
  if (!before) signs.push('first-figure');
  else {
    const gap = marks(before, figure);
    const same = before.unit === figure.unit;
    signs.push(`from-figure:${gap}`, `from-alike:${same}`, `from-figure:${gap}/${same}`);
    signs.push(`not-more:${figure.value <= before.value}`);
  }
  if (behind) signs.push(`to-figure:${marks(figure, behind)}`, `to-alike:${behind.unit === figure.unit}`);
  return signs;
}
