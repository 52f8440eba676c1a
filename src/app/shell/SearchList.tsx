import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { SearchInput } from '../parts/SearchInput.tsx';

/** One choice of a {@link SearchList}. */
export interface Choice {
  key: string;
  href: string;
  name: string;
  /** Words behind the name, in small type. */
  more: string;
  /** Lower case; what the reader may type besides the name. */
  spellings: readonly string[];
  current: boolean;
}

/** True where a choice is named, or spelt, as typed; in lower case. */
export const fits = (choice: Choice, typed: string): boolean =>
  typed === '' || choice.name.toLowerCase().includes(typed) || choice.spellings.some((s) => s.includes(typed));

/** Up and down move through the links of a list, from the field into it and back. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
  event.preventDefault();
}

/** A list of links with a field that narrows it; Enter follows the first. Long lists show their beginning. */
export function SearchList({
  label,
  choices,
  others,
  none,
  onDone,
  most = 60,
}: {
  label: string;
  /** All there are, or what finds them by what is typed. */
  choices: readonly Choice[] | ((typed: string) => readonly Choice[]);
  /** Where else what was typed leads. */
  others?: (typed: string) => readonly Choice[];
  none: string;
  onDone: () => void;
  most?: number;
}) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const words = typed.trim();
  const found =
    typeof choices === 'function' ? choices(typed) : choices.filter((choice) => fits(choice, words.toLowerCase()));
  const elsewhere = words === '' ? [] : (others?.(words) ?? []);
  const follow = (event: KeyboardEvent) => {
    const first = found[0] ?? elsewhere[0];
    if (event.key !== 'Enter' || !first) return;
    window.location.hash = first.href;
    onDone();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only moves the focus between the controls inside
    <div onKeyDown={moveFocus}>
      <SearchInput {...{ typed, setTyped, label, field }} onKeyDown={follow} />
      <List choices={found.slice(0, most)} onDone={onDone} />
      {found.length === 0 && (typed !== '' || typeof choices !== 'function') && (
        <p className="small muted" role="status">
          {none}
        </p>
      )}
      {elsewhere.length > 0 && <List choices={elsewhere} onDone={onDone} />}
    </div>
  );
}

function List({ choices, onDone }: { choices: readonly Choice[]; onDone: () => void }) {
  return (
    <ul>
      {choices.map((choice) => (
        <li key={choice.key}>
          <a href={choice.href} onClick={onDone} aria-current={choice.current || undefined}>
            {choice.name}
            <small>{choice.more}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
