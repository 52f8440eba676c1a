import type { ReactNode } from 'react';

/** In place of content that is not there: one sentence and, where there is one, the way out. */
export function Empty({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="state">
      <p>{text}</p>
      {children && <p>{children}</p>}
    </div>
  );
}
