import { lazy, type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import { useSite } from '../state/site.ts';
import type { Notable, NotePoint, Noting } from './notes.ts';
import '../styles/notes.css';

const NoteDialog = lazy(async () => ({ default: (await import('./NoteDialog.tsx')).NoteDialog }));

/** How notes are written in a figure, and the dialog that asks for one while it is open. */
export function useNoting(notable: Notable): { noting: Noting | null; dialog: ReactNode } {
  const { view } = useSite();
  const [point, setPoint] = useState<{ at: NotePoint | null } | null>(null);
  const looked = useRef<NotePoint | null>(null);
  const can = view.page === 'explore' && !view.embed && !view.static;
  const noting = useMemo<Noting | null>(() => {
    if (!can) return null;
    const look = (at: NotePoint) => {
      looked.current = at;
    };
    return { look, open: (at) => setPoint({ at: at ?? looked.current }) };
  }, [can]);
  const dialog = point && (
    <Suspense>
      <NoteDialog notable={notable} point={point.at} onClose={() => setPoint(null)} />
    </Suspense>
  );
  return { noting, dialog };
}
