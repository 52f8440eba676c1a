import type { ReactNode } from 'react';

/** A choice among a few with its heading; `children` are the options. */
export function Choose({
  title,
  value,
  onChange,
  children,
}: {
  title: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}) {
  return (
    <section>
      <h2>{title}</h2>
      <select className="inp" aria-label={title} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </section>
  );
}
