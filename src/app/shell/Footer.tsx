import { useSite } from '../state/site.ts';

/** The foot of every page: whose words these are, which data this is. */
export function Footer() {
  const { index, words } = useSite();
  return (
    <footer className="foot">
      <span>{words.shell.rights}</span>
      <span>{words.shell.version(index.version.slice(0, 8), index.asOf)}</span>
    </footer>
  );
}

/** The mark of made-up collections. */
export function Fiction() {
  const { index, words } = useSite();
  if (!index.fictional) return null;
  return <p className="fiction">{words.shell.fictional}</p>;
}
