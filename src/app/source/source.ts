import { createContext, type RefObject, useContext } from 'react';
import type { ReportSource } from '../../dataset/dataset.ts';
import type { ReportPlace } from '../../series/address.ts';
import type { TextMark } from '../../series/marks.ts';
import type { Span } from '../../text/span.ts';
import type { Picture } from './pictures.ts';

/** What a quotation says of the report it is from. */
export interface Published {
  /** The township. */
  place: string;
  url: string | null;
}

/** A source text as it is being shown. */
export interface Source {
  text: string;
  blocks: ReportSource['blocks'];
  report: ReportSource['report'];
  /** The marks switched on, in the order of the text. */
  marks: readonly TextMark[];
  /** The pages that were read from pictures. */
  pictures: readonly Picture[];
  /** What the address points at, and its words. */
  place: ReportPlace | null;
  target: Span | null;
  /** Address of the highlight that was just pressed: its menu opens. */
  pressed: RefObject<string>;
  /** Whose report it is and where it was published; null of a draft, which only this reader has. */
  published: Published | null;
  /** Where a place (`cell:…`, `finding:…`) in this text is. */
  hrefOf: (at: string) => string;
  /** Where this report stands beside another; null where there is none such. Absent of a file that is only checked. */
  besideOf?: ((report: string) => string | null) | undefined;
}

/** Carries the source down to its parts. */
export const SourceContext = createContext<Source | null>(null);

/** The source being shown; only inside of {@link SourceContext}. */
export function useSource(): Source {
  const source = useContext(SourceContext);
  if (!source) throw new Error('useSource outside of a source');
  return source;
}

/** The id of the first element under the words pointed at. */
export const targetId = 'at';
