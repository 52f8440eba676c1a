import { type ReactNode, useEffect, useRef } from 'react';

/** Lets a wide table be scrolled sideways, with the keyboard too. `end`: what is last is seen first, as the latest year. */
export function Scroll({
  label,
  className = '',
  end = false,
  children,
}: {
  label: string;
  className?: string;
  end?: boolean;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end && box.current) box.current.scrollLeft = box.current.scrollWidth;
  }, [end]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset neither shrinks nor scrolls, a section would be one landmark more
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <div ref={box} className={`scroll ${className}`.trim()} tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
