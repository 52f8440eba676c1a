/**
 * Puts the style sheets of the app, which the built page names at its very end so that they hold nothing up, before those that pages bring
 * later: of two rules alike, that of the page must win. Each stays where it is until its copy has come.
 */
export function sheetsFirst({ head, body }: Document): void {
  const brought = head.querySelector('link[rel="stylesheet"]');
  for (const link of body.querySelectorAll('link[rel="stylesheet"]')) {
    const copy = link.cloneNode() as HTMLLinkElement;
    copy.addEventListener('load', () => link.remove());
    head.insertBefore(copy, brought);
  }
}
