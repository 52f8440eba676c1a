import { useSite } from '../state/site.ts';

/** Shows what a table leaves out at first, and says how many rows that is; not on paper. */
export function ShowRest({ count, onShow }: { count: number; onShow: () => void }) {
  const { words } = useSite();
  return (
    <p className="np">
      <button type="button" className="btn" onClick={onShow}>
        {words.chart.showRest(count)}
      </button>
    </p>
  );
}
