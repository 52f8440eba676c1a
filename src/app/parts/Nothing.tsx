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
  | 'not_stated';

const marks: Record<Exclude<NothingKind, 'not_due' | 'not_collected' | 'no_base'>, Mark> = {
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
  if (kind === 'not_due' || kind === 'not_collected' || kind === 'no_base')
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
