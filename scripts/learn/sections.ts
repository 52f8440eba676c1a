import { readDiscourse } from '../../src/language/discourse.ts';
import { listFeatures } from '../../src/language/weights.ts';
import { piecesIn } from '../../src/report/problems/pieces.ts';
import { Signs } from '../../src/report/problems/unitSigns.ts';
import { type Place, partsOf, placesOver, ruledParts, unitsOf } from '../../src/report/problems/units.ts';
import { parts } from '../../src/rules/problems/parts.ts';
import { vocabularyFor } from '../../src/rules/vocabulary.ts';
import { makePassage } from '../../src/text/passage.ts';
import type { GoldProblems, GoldSpan, Passage } from '../score/passages.ts';
import type { Example } from './regression.ts';

/**
 * What the clauses of a labelled section teach, each beside what rules take it for; those of which the label leaves open
 * how they are cut teach nothing.
 */
export function partExamples({ text, gold, year = 2024 }: Passage & { gold: GoldProblems }): Example[] {
  const discourse = readDiscourse(makePassage(text, [0, text.length]), vocabularyFor(undefined));
  const units = unitsOf(discourse);
  const placed = units.map((unit) => {
    const [start, end] = discourse.passage.source(unit.start, unit.end);
    return { start, end };
  });
  const labels = partsOf(placed, labelled(gold));
  const open = placesOver(
    placed,
    labelled(gold, ({ optional, parts }) => optional === true || parts !== undefined),
  );
  const ruled = ruledParts(units, piecesIn(discourse, year));
  const signs = new Signs(units, ruled);
  return units.flatMap((_, i) => {
    const label = labels[i]!;
    const features = listFeatures(signs.of(i));
    signs.go(label);
    return label === null || ruled[i] === null || open[i]!.length ? [] : [{ features, label: parts.indexOf(label) }];
  });
}

/** The labelled spans, or some of them, in their order. */
function labelled(
  { problems, improvements }: GoldProblems,
  isMeant: (span: GoldSpan) => boolean = () => true,
): Place[] {
  const place =
    (of: Place['of']) =>
    ({ start, end }: GoldSpan): Place => ({ of, start, end });
  return [
    ...problems.filter(isMeant).map(place('problem')),
    ...improvements.filter(isMeant).map(place('measure')),
  ].sort((a, b) => a.start - b.start);
}
