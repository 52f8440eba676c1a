import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { overviewWords } from '../../i18n/overview.ts';
import { useSite } from '../state/site.ts';
import { useFileName } from '../state/useFileName.ts';

/** The button that hands the briefing of the county and year shown over as a Word file. All it needs is loaded on the click. */
export function WordButton({ label }: { label: string }) {
  const site = useSite();
  const files = useQueryClient();
  const nameOf = useFileName();
  const w = overviewWords[site.lang];
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const write = async () => {
    setState('making');
    try {
      const { downloadBriefing } = await import('./downloadBriefing.ts');
      await downloadBriefing({ site, files }, nameOf);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" className="btn" disabled={state === 'making'} onClick={() => void write()}>
        {label}
      </button>{' '}
      <span className="small muted" role="status">
        {state === 'making' ? w.briefingMaking : state === 'failed' ? w.briefingFailed : ''}
      </span>
    </>
  );
}
