import type { KeyboardEvent, RefObject } from 'react';

/** A field for words to look for. */
export function SearchInput({
  typed,
  setTyped,
  label,
  onKeyDown,
  field,
}: {
  typed: string;
  setTyped: (typed: string) => void;
  label: string;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  field?: RefObject<HTMLInputElement | null>;
}) {
  return (
    <input
      ref={field}
      className="inp"
      type="search"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      placeholder={label}
      aria-label={label}
    />
  );
}
