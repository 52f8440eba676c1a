import type { View } from '../../series/view.ts';
import { useTitle, useWords } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';

/** In place of a page that cannot be: what is missing, and the way back. */
export function Nowhere({ text, view }: { text: string; view: View }) {
  const { shell } = useWords();
  useTitle('');
  return (
    <div className="head">
      <h1>{text}</h1>
      <p className="lede">
        <a href={hrefTo(view, 'overview', { c: '', year: 'latest' })}>{shell.toHome}</a>
      </p>
    </div>
  );
}
