import { Fragment, useMemo } from 'react';
import { fieldWords, noteOf } from '../../i18n/field.ts';
import { formatChange } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import { chosenIn } from '../../series/chosen.ts';
import { type Field, isComparable, lackOf } from '../../series/field.ts';
import { type Ranking as Ranks, rankingOf } from '../../series/ranking.ts';
import { priorOf } from '../../series/relate.ts';
import { statisticsOf } from '../../series/unitStatistics.ts';
import { tidy } from '../../text/decimals.ts';
import { NoteMark } from '../figure/ChartCell.tsx';
import { Mannered } from '../figure/FigureMarks.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Nothing } from '../parts/Nothing.tsx';
import { SlotMark } from '../parts/SlotMark.tsx';
import { useSite } from '../state/site.ts';
import { useLackWords } from './distributionText.ts';
import { FieldFigure } from './FieldFigure.tsx';
import { fullName, type Ground } from './ground.ts';
import { RankPicture } from './RankPicture.tsx';
import { rankingCsv } from './rankingCsv.ts';
import { SearchField } from './SearchField.tsx';
import { TownshipLink } from './TownshipLink.tsx';
import { type FieldNote, useFieldNotes } from './useFieldNotes.ts';
import { type MannerWords, useManner, useRelated } from './useManner.ts';
import { useSearch } from './useSearch.ts';
import { VirtualRows } from './VirtualRows.tsx';

/** All townships by their figures, with what became of their places since the year before. */
export function Ranking({ ground }: { ground: Ground }) {
  const { lang } = useSite();
  const w = fieldWords[lang];
  const manner = useManner(ground);
  const field = useRelated(ground.field, ground);
  const ranks = useMemo(
    () => (field.years.length > 0 ? rankingOf(field, ground.stretches) : null),
    [field, ground.stretches],
  );
  const title = manner.titleOf(field.measure);
  const drawn = useMemo(() => [manner.last], [manner.last]);
  const notable = useFieldNotes(ground, field, drawn);
  const say = useSentence(ground, field, ranks, manner);
  return (
    <FieldFigure
      {...{ title, say, source: manner.source, from: manner.from, years: `${manner.last}` }}
      note={noteOf([ground.name, `${manner.last}`, w.noJudgement], lang) + marksOf(lang).stop}
      nothing={ranks && ranks.ranked > 0 ? null : w.none(manner.last) + w.stop}
      csv={{
        name: `${ground.name}-${title}-${manner.last}`,
        table: async () => {
          await ground.wantAllNames();
          return ranks ? rankingCsv(ground, field, ranks, `${title} ${manner.last}`) : [];
        },
      }}
      drawing={ranks && <Rows {...{ ground, field, ranks, title, manner }} notes={notable.notes} />}
      picture={ranks && <RankPicture {...{ ground, field, ranks, manner }} notes={notable.notes} />}
      notable={notable}
    />
  );
}

function useSentence(ground: Ground, field: Field, ranks: Ranks | null, manner: MannerWords): string {
  const { lang } = useSite();
  const w = fieldWords[lang];
  const lackWords = useLackWords(manner, field.measure);
  const year = field.years[field.years.length - 1];
  const statistics = useMemo(() => (year ? statisticsOf(year, ground.stretches) : null), [year, ground.stretches]);
  if (!ranks || !year || !statistics) return '';
  const { order, ranked, rank, both } = ranks;
  const alone = ranked > 0 && rank[1] !== 1;
  const most = alone
    ? w.rankedMost(fullName(ground, order[0]!), manner.withUnit(year.values[order[0]!]!, field.measure))
    : '';
  const without = lackWords(statistics.lacks);
  const gained = both > 0 ? w.gainedNote(both, year.year - 1) : w.gainedNot;
  return (
    w.ranked(year.year, ranked, order.length) + most + (without.length > 0 ? w.lacking(without) : '') + gained + w.stop
  );
}

interface RowsProps {
  ground: Ground;
  field: Field;
  ranks: Ranks;
  title: string;
  manner: MannerWords;
  notes: readonly FieldNote[];
}

function Rows({ ground, field, ranks, title, manner, notes }: RowsProps) {
  const { view, lang } = useSite();
  const w = fieldWords[lang];
  const { typed, setTyped, found } = useSearch(ground, ranks.order);
  const entry = (row: number) => (found ? found[row]! : row);
  const at = (row: number) => ranks.order[entry(row)]!;
  const count = found ? found.length : ranks.order.length;
  const year = field.years[field.years.length - 1]!;
  const chosen = useMemo(
    () => new Map(chosenIn(field, ground.stretches, view).map((c) => [c.at, c.slot])),
    [field, ground.stretches, view],
  );
  const compares = view.as !== 'change';
  const gains = ranks.both > 0;
  const cells = (row: number) => {
    const town = at(row);
    const slot = chosen.get(town);
    return [
      ranks.rank[entry(row)] || '',
      ...(gains ? [<Gained key="gained" by={ranks.gained[entry(row)]!} />] : []),
      <span key="town">
        {slot !== undefined && <SlotMark slot={slot} />}
        <TownshipLink ground={ground} at={town} />
      </span>,
      ...(ground.several ? [ground.countyOf(town).name] : []),
      <Fragment key="value">
        <Figure {...{ field, at: town, manner }} />
        <NoteMark at={notes.findIndex((note) => note.at === town)} />
      </Fragment>,
      ...(compares ? differences(field, town, manner) : []),
    ];
  };
  return (
    <>
      <SearchField {...{ typed, setTyped, found: count, all: ranks.order.length }} />
      <VirtualRows
        {...{ count, cells, label: w.caption(title, ground.name) }}
        className={`ranks${ground.several ? ' several' : ''}${compares ? '' : ' bare'}${gains ? '' : ' alone'}`}
        columns={[
          { key: 'rank', name: w.table.rank, className: 'num rk' },
          ...(gains ? [{ key: 'gained', name: w.table.gained, className: 'num gn' }] : []),
          { key: 'town', name: w.table.township, className: 'nm' },
          ...(ground.several ? [{ key: 'county', name: w.table.county, className: 'ct' }] : []),
          { key: 'value', name: `${year.year}`, className: 'num vl now' },
          ...(compares
            ? [
                { key: 'change', name: w.table.change, className: 'num only-w' },
                { key: 'percent', name: w.table.percent, className: 'num only-w' },
              ]
            : []),
        ]}
        keyOf={at}
        hrefOf={(row) => manner.hrefOf(at(row), year, field.measure)}
      />
      <p className="foot-note np">{w.rowsNote}</p>
    </>
  );
}

/** The change on the year before, absolute and in percent; empty where there is nothing to compare. */
function differences(field: Field, at: number, manner: MannerWords): string[] {
  const last = field.years.length - 1;
  const [now, before] = [field.years[last]!, priorOf(field, last)];
  const none = !before || now.lack[at] !== 0 || before.lack[at] !== 0;
  if (none || !isComparable(field.measure, before.year, now.year)) return ['', ''];
  const [a, b] = [now.values[at]!, before.values[at]!];
  const difference = tidy(a - b);
  const text = manner.relation === 'given' ? formatChange(difference) : formatChange(Number(difference.toFixed(1)));
  return [text, b > 0 ? `${formatChange(Number(((a / b - 1) * 100).toFixed(1)))}%` : ''];
}

function Gained({ by }: { by: number }) {
  const { lang } = useSite();
  const w = fieldWords[lang];
  if (Number.isNaN(by)) return null;
  const size = Math.abs(by);
  const [sign, says] =
    by > 0 ? [w.up(size), w.upSays(size)] : by < 0 ? [w.down(size), w.downSays(size)] : [w.same, w.sameSays];
  return (
    <span title={says}>
      <span aria-hidden="true">{sign}</span>
      <span className="vh">{says}</span>
    </span>
  );
}

function Figure({ field, at, manner }: { field: Field; at: number; manner: MannerWords }) {
  const { lang, words } = useSite();
  const year = field.years[field.years.length - 1]!;
  const lack = lackOf(year, at);
  const href = manner.hrefOf(at, year, field.measure);
  const text =
    lack === null ? (
      <Mannered manner={year.corrected.has(at) ? 'corrected' : year.scanned.has(at) ? 'scanned' : null}>
        {(year.approx.has(at) ? words.chart.approximately : '') + manner.format(year.values[at]!)}
      </Mannered>
    ) : (
      <Nothing kind={manner.kindOf(lack, field.measure)} />
    );
  return (
    <>
      {href ? (
        <a className="fv" href={href}>
          {text}
        </a>
      ) : (
        text
      )}
      {year.flagged.has(at) && (
        <sup className="w">
          <Glyph mark="warning" label={fieldWords[lang].flagged} />
        </sup>
      )}
    </>
  );
}
