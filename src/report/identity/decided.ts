import type { Span } from '../../text/span.ts';
import type { IdentitySource } from '../report.ts';

/** A field of the identity as decided, with where it was read. */
export interface Decided<T> {
  value: T;
  source: IdentitySource;
  span: Span | null;
}

/** A field that the gazetteer supplies or the metadata states. */
export const supplied = <T>(value: T, source: 'gazetteer' | 'metadata' | 'index_number'): Decided<T> => ({
  value,
  source,
  span: null,
});
