import { isQuiet, type Quiet } from '../../series/series.ts';
import { useWords } from '../state/site.ts';
import { Glyph, type Mark } from './Glyph.tsx';

/** Why a table cell has no figure. `missing`: the report lacks the row; `not_stated`: the text does not say. */
export type NothingKind =
  | 'blank'
  | 'not_in_form'
  | 'not_seen'
  | 'not_published'
  | 'unreadable'
  | 'missing'
  | 'not_due'
  | 'not_collected'
  | 'no_base'
  | 'no_population'
  | 'no_villages'
  | 'not_stated';

const marks: Record<Exclude<NothingKind, Quiet>, Mark> = {
  blank: 'blank',
  not_in_form: 'form',
  not_seen: 'missing',
  not_published: 'unpublished',
  unreadable: 'unread',
  missing: 'unread',
  not_stated: 'blank',
};

/** One of the kinds of nothing in a table: mark and word, never a dash for all of them. */
export function Nothing({ kind }: { kind: NothingKind }) {
  const { shell } = useWords();
  if (kind === 'no_population' || kind === 'no_villages') return <span className="no">{shell.nothing[kind]}</span>;
  if (isQuiet(kind))
    return (
      <span className="no" title={shell.nothing[kind]}>
        <span aria-hidden="true">·</span>
        <span className="vh">{shell.nothing[kind]}</span>
      </span>
    );
  return (
    <span className={kind === 'not_published' ? 'no mis' : 'no'} title={shell.nothingLong[kind]}>
      <Glyph mark={marks[kind]} />
      {kind === 'not_stated' ? shell.notStated : shell.nothing[kind]}
    </span>
  );
}
