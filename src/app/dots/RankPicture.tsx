import { fieldWords } from '../../i18n/field.ts';
import { noteWords } from '../../i18n/notes.ts';
import { chosenIn } from '../../series/chosen.ts';
import type { Field } from '../../series/field.ts';
import type { Ranking } from '../../series/ranking.ts';
import { SlotMark } from '../parts/SlotMark.tsx';
import { useSite } from '../state/site.ts';
import { fullName, type Ground } from './ground.ts';
import type { FieldNote } from './useFieldNotes.ts';
import type { MannerWords } from './useManner.ts';

interface Props {
  ground: Ground;
  field: Field;
  ranks: Ranking;
  manner: MannerWords;
  notes: readonly FieldNote[];
}

/** A picture shows so many from the top, and the chosen and noted ones. */
const most = 30;
const line = 24;
/** Where names, bars and figures begin and end. */
const edges = { rank: 48, mark: 56, name: 72, zero: 400, end: 850 };

/** A ranking as a picture: the first places and the chosen ones with their figures as bars. */
export function RankPicture({ ground, field, ranks, manner, notes }: Props) {
  const { view, lang } = useSite();
  const year = field.years[field.years.length - 1]!;
  const chosen = new Map(chosenIn(field, ground.stretches, view).map(({ at, slot }) => [at, slot]));
  const isNoted = (at: number) => notes.some((note) => note.at === at);
  const places = [...ranks.order.keys()].filter((i) => {
    const at = ranks.order[i]!;
    return ranks.rank[i]! > 0 && (i < most || chosen.has(at) || isNoted(at));
  });
  const figures = places.map((i) => year.values[ranks.order[i]!]!);
  const [least, highest] = [Math.min(0, ...figures), Math.max(0, ...figures)];
  const xOf = (value: number) => edges.zero + ((value - least) / (highest - least || 1)) * (edges.end - edges.zero);
  const height = (places.length + 1) * line;
  return (
    <div className="dots">
      <svg width={960} height={height} aria-hidden="true">
        {places.map((i, row) => {
          const at = ranks.order[i]!;
          const [y, slot, note] = [(row + 1) * line, chosen.get(at), notes.findIndex((own) => own.at === at)];
          const [from, to] = [xOf(Math.min(0, figures[row]!)), xOf(Math.max(0, figures[row]!))];
          return (
            <g key={at}>
              <text x={edges.rank} y={y} textAnchor="end" className="figs">
                {ranks.rank[i]!}
              </text>
              {slot !== undefined && (
                <g transform={`translate(${edges.mark} ${y - 10})`}>
                  <SlotMark slot={slot} />
                </g>
              )}
              <text x={edges.name} y={y} className="unit">
                {fullName(ground, at) + (note < 0 ? '' : ` ${noteWords[lang].mark(note + 1)}`)}
              </text>
              <rect className="bar" x={from} y={y - 13} width={Math.max(1, to - from)} height={17} />
              <text x={to + 6} y={y} className="unit">
                {manner.format(figures[row]!)}
              </text>
            </g>
          );
        })}
      </svg>
      {places.length < ranks.ranked && <p>{fieldWords[lang].pictured(places.length, ranks.ranked)}</p>}
    </div>
  );
}
