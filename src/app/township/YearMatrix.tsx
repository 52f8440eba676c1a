import { channels } from '../../form/channels.ts';
import { problemCategories } from '../../form/problems.ts';
import type { Lang } from '../../i18n/i18n.ts';
import { categoryName, channelName } from '../../i18n/names.ts';
import { townshipWords } from '../../i18n/township.ts';
import type { RecordYear, TownshipRecord } from '../../series/record.ts';
import { Gap } from '../parts/Gap.tsx';
import { Heads } from '../parts/Heads.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';

interface Line {
  id: string;
  name: string;
  /** By year: `at` of the words in the report, `''` = not mentioned, null = nothing to read. */
  places: readonly (string | null)[];
}

const unread = ({ report }: RecordYear): boolean => !report || report.prose === 'unread';

function linesOf(kind: 'problems' | 'channels', { years }: TownshipRecord, lang: Lang): Line[] {
  const [list, nameOf] = kind === 'problems' ? [problemCategories, categoryName] : [channels, channelName];
  const lines = list.map(({ id }) => ({
    id,
    name: nameOf(id, lang),
    places: years.map((entry) => {
      if (unread(entry)) return null;
      const mentioned: readonly string[] = entry.report![kind];
      const at = mentioned.indexOf(id);
      if (at < 0) return '';
      return kind === 'problems' ? `category:${id}` : `channel:${at}`;
    }),
  }));
  return lines.filter((line) => line.places.some(Boolean));
}

/** Which of three consecutive years or more a place belongs to. */
function inRun(places: Line['places'], at: number): boolean {
  let from = at;
  let to = at;
  while (from > 0 && places[from - 1]) from--;
  while (places[to + 1]) to++;
  return to - from >= 2;
}

function Cell({ entry, line, at, runs }: { entry: RecordYear; line: Line; at: number; runs: boolean }) {
  const { view, words } = useSite();
  const place = line.places[at];
  if (place === null || place === undefined) {
    const kind = entry.none ?? 'unreadable';
    return <Gap kind={kind} label={words.shell.nothing[kind]} />;
  }
  if (place === '') return <i aria-hidden="true" />;
  return (
    <a
      href={hrefTo(view, 'report', { report: entry.report!.id, at: place })}
      aria-label={`${line.name} ${entry.year} ${words.shell.seeSource}`}
    >
      <i className={runs && inRun(line.places, at) ? 'on' : 'st'} />
    </a>
  );
}

/** What a township states or uses, by year. */
export function YearMatrix({ kind, record }: { kind: 'problems' | 'channels'; record: TownshipRecord }) {
  const { lang } = useSite();
  const w = townshipWords[lang];
  const lines = linesOf(kind, record, lang);
  const [title, note, none] =
    kind === 'problems' ? [w.said, w.saidNote, w.noneStated] : [w.used, w.usedNote, w.noneUsed];
  return (
    <section className="fig" aria-labelledby={`years-${kind}`}>
      <h2 id={`years-${kind}`}>{title}</h2>
      <p className="note">{note}</p>
      {lines.length === 0 ? (
        <p className="say">{none}</p>
      ) : (
        <table className="oc wide">
          <Heads names={[kind === 'problems' ? w.category : w.channel, ...record.years.map(({ year }) => year)]} />
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">{line.name}</th>
                {record.years.map((entry, i) => (
                  <td key={entry.year}>
                    <Cell entry={entry} line={line} at={i} runs={kind === 'problems'} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
