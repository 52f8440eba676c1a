import type { ReactNode } from 'react';

/** Lets a wide table be scrolled sideways, with the keyboard too. */
export function Scroll({
  label,
  className = '',
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset neither shrinks nor scrolls, a section would be one landmark more
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <div className={`scroll ${className}`.trim()} tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
