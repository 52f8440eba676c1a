import { lazy, Suspense, useState } from 'react';
import { embedWords } from '../../i18n/embed.ts';
import type { View } from '../../series/view.ts';
import { useSite } from '../state/site.ts';
import { useSettled } from '../state/useLink.ts';

const EmbedDialog = lazy(async () => ({ default: (await import('./EmbedDialog.tsx')).EmbedDialog }));

/** Opens the dialog that writes the code for a figure in another page; inside such a frame, leads to the site instead. */
export function EmbedButton({
  title,
  patch = {},
  className = 'lkb',
}: {
  /** Name of the figure. */
  title: string;
  /** What the figure's address names besides the page's: `fig`, `tab`. */
  patch?: Partial<View>;
  className?: string;
}) {
  const { lang } = useSite();
  const settled = useSettled();
  const w = embedWords[lang];
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)}>
        {w.embed}
      </button>
      {open && (
        <Suspense>
          <EmbedDialog view={settled(patch)} title={title} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
