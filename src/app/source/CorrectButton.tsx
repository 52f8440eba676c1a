import { lazy, Suspense, useState } from 'react';
import { correctionWords, describePlace } from '../../i18n/corrections.ts';
import { placeAt } from '../../report/correction.ts';
import { correctableAt } from '../../series/correctable.ts';
import { useLang } from '../state/site.ts';
import { useSource } from './source.ts';

const CorrectDialog = lazy(async () => ({ default: (await import('./CorrectDialog.tsx')).CorrectDialog }));

/** Opens the dialog that writes a correction of what is read at an address; nothing where nothing can be corrected. */
export function CorrectButton({ at, className = 'lkb fixb np' }: { at: string; className?: string }) {
  const lang = useLang();
  const w = correctionWords[lang].dialog;
  const { report } = useSource();
  const [open, setOpen] = useState(false);
  const place = correctableAt(report, at);
  if (!place) return null;
  const isFinding = placeAt(place.at).kind === 'finding';
  const name = (isFinding ? w.acceptFor : w.openFor)(describePlace(place.at, lang));
  return (
    <>
      <button type="button" className={className} title={name} aria-label={name} onClick={() => setOpen(true)}>
        {isFinding ? w.accept : w.open}
      </button>
      {open && (
        <Suspense>
          <CorrectDialog at={place.at} report={report} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
