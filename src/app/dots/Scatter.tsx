import { useMemo } from 'react';
import { type Cloud, cloudOf } from '../../charts/dots.ts';
import { fieldWords, noteOf } from '../../i18n/field.ts';
import { formatNumber, measureName } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import { unitWords } from '../../i18n/units.ts';
import { chosenIn } from '../../series/chosen.ts';
import type { Field } from '../../series/field.ts';
import { type Pair, pairOf } from '../../series/pair.ts';
import { statisticsOf } from '../../series/unitStatistics.ts';
import { useSite } from '../state/site.ts';
import { useWidth } from '../state/useWidth.ts';
import { ChosenDots } from './ChosenDots.tsx';
import { DotNotes } from './DotNotes.tsx';
import { DotPlot, type DotSays } from './DotPlot.tsx';
import { FieldFigure } from './FieldFigure.tsx';
import { fullName, type Ground } from './ground.ts';
import { PairTable, pairCsv } from './PairTable.tsx';
import { type FieldNote, useFieldNotes } from './useFieldNotes.ts';
import { type MannerWords, useManner, useRelated } from './useManner.ts';

/** Every township a dot by two measures. */
export function Scatter({ ground }: { ground: Ground }) {
  const { lang } = useSite();
  const w = fieldWords[lang];
  const manner = useManner(ground);
  const up = useRelated(ground.field, ground);
  const across = useRelated(ground.against ?? ground.field, ground);
  const pair = useMemo(() => pairOf(up, across, ground.stretches), [up, across, ground]);
  const [y, x] = [measureName(up.measure, lang), measureName(across.measure, lang)];
  const title = w.pair(y, x) + unitWords[lang].suffix[manner.relation](manner.first);
  const note = noteOf([ground.name, `${manner.last}`, w.eachDot, w.logAxis, w.zeroBand, w.strip.medians], lang);
  const say =
    w.both(manner.last, pair.both, y, x) +
    w.only(pair.onlyUp, pair.onlyAcross, y, x) +
    w.bothZero(pair.bothZero) +
    (pair.both > 0 ? w.cause : '') +
    w.stop;
  const drawn = useMemo(() => [manner.last], [manner.last]);
  const notable = useFieldNotes(ground, up, drawn);
  const plot = pair.both > 0 && <Plot {...{ ground, pair, title, manner }} notes={notable.notes} />;
  return (
    <FieldFigure
      {...{ title, say, source: manner.source, from: manner.from, years: `${manner.last}` }}
      note={note + marksOf(lang).stop}
      nothing={pair.both === 0 ? say.replace(/\*\*/g, '') : null}
      csv={{
        name: `${ground.name}-${title}-${manner.last}`,
        table: async () => {
          await ground.wantAllNames();
          return pairCsv(ground, pair, [manner.titleOf(up.measure), manner.titleOf(across.measure)]);
        },
      }}
      drawing={plot}
      picture={plot}
      notable={notable}
      table={<PairTable {...{ ground, pair, title, manner }} />}
    />
  );
}

interface PlotProps {
  ground: Ground;
  pair: Pair;
  title: string;
  manner: MannerWords;
  notes: readonly FieldNote[];
}

function Plot({ ground, pair, title, manner, notes }: PlotProps) {
  const { view, lang } = useSite();
  const [box, width] = useWidth<HTMLDivElement>();
  const { up, across } = pair;
  const left = width < 620 ? 40 : 56;
  const cloud = useMemo(
    () => (width > 0 ? cloudOf([across.year, up.year], ground.stretches, { width, left, log: true }) : null),
    [up, across, ground.stretches, width, left],
  );
  const chosen = useMemo(() => chosenIn(up.field, ground.stretches, view), [up, ground.stretches, view]);
  const says = (dot: number): DotSays => {
    const at = cloud!.dots.at[dot]!;
    const name = fullName(ground, at);
    const facts = [up, across].map(({ field, year }) => [
      measureName(field.measure, lang),
      manner.withUnit(year.values[at]!, field.measure),
    ]);
    const besides = manner.besides(at, up.year, across.year);
    const told = [...facts.map(([m, figure]) => `${m} ${figure}`), ...besides];
    return {
      text: noteOf([`${name} ${up.year.year}`, ...told], lang),
      href: manner.hrefOf(at, up.year, up.field.measure),
      slip: (
        <>
          <p className="h">
            {name} <span>{up.year.year}</span>
          </p>
          {facts.map(([m, figure]) => (
            <p key={m} className="v">
              <b>{figure}</b>
              <small>{m}</small>
            </p>
          ))}
          {besides.map((words) => (
            <p key={words} className="small muted">
              {words}
            </p>
          ))}
        </>
      ),
    };
  };
  return (
    <div ref={box} className="chart">
      {cloud && (
        <DotPlot
          {...{ width, height: cloud.height, dots: cloud.dots, radius: cloud.radius, says }}
          label={fieldWords[lang].points(title)}
          under={<Axes {...{ cloud, pair, width, left, manner, ground }} />}
          over={
            <>
              <ChosenDots {...{ dots: cloud.dots, chosen, ground, box: { left, right: width } }} />
              <DotNotes dots={cloud.dots} notes={notes} yearOf={() => up.year.year} />
            </>
          }
        />
      )}
    </div>
  );
}

interface AxesProps {
  cloud: Cloud;
  pair: Pair;
  width: number;
  left: number;
  manner: MannerWords;
  ground: Ground;
}

/** Both axes with their gridlines, the bands of zeros, and the median of each measure. */
function Axes({ cloud, pair, width, left, manner, ground }: AxesProps) {
  const { lang, view } = useSite();
  const { across: x, up: y } = cloud;
  const right = width - 12;
  const named = (field: Field) => {
    const unit = manner.unitOf(field.measure);
    return measureName(field.measure, lang) + (unit ? marksOf(lang).brackets(unit) : '');
  };
  return (
    <>
      {x.band && <rect className="band0" x={x.band[0]} width={x.band[1] - x.band[0]} y={y.to} height={y.from - y.to} />}
      {y.band && <rect className="band0" x={left} width={right - left} y={y.band[1]} height={y.band[0] - y.band[1]} />}
      {x.ticks.map(({ at, value }) => (
        <g key={value}>
          <line x1={at} x2={at} y1={y.to} y2={y.from} className="grid" />
          <text x={at} y={y.from + 17} textAnchor="middle" className="tick">
            {tick(value, manner)}
          </text>
        </g>
      ))}
      {y.ticks.map(({ at, value }) => (
        <g key={value}>
          <line x1={left} x2={right} y1={at} y2={at} className="grid" />
          <text x={left - 6} y={at + 4} textAnchor="end" className="tick">
            {tick(value, manner)}
          </text>
        </g>
      ))}
      <text x={0} y={13} className="unit">
        {named(pair.up.field)}
      </text>
      <text x={right} y={y.from + 38} textAnchor="end" className="unit">
        {named(pair.across.field)}
      </text>
      {view.median && <Medians {...{ cloud, pair, left, right, ground }} />}
    </>
  );
}

/** Large powers of ten are shortened no further than thousands' commas make them legible. */
const tick = (value: number, manner: MannerWords): string =>
  manner.relation === 'given' ? formatNumber(value) : manner.format(value);

interface MediansProps {
  cloud: Cloud;
  pair: Pair;
  left: number;
  right: number;
  ground: Ground;
}

function Medians({ cloud: { across: x, up: y }, pair, left, right, ground }: MediansProps) {
  const mx = useMemo(() => statisticsOf(pair.across.year, ground.stretches).median, [pair, ground.stretches]);
  const my = useMemo(() => statisticsOf(pair.up.year, ground.stretches).median, [pair, ground.stretches]);
  return (
    <>
      {mx !== null && <line x1={x.of(mx)} x2={x.of(mx)} y1={y.to} y2={y.from} className="dotted" />}
      {my !== null && <line x1={left} x2={right} y1={y.of(my)} y2={y.of(my)} className="dotted" />}
    </>
  );
}
