/** What a page of large type measures: run in the page. Each list names the places that fall short. */
export interface Shortfalls {
  /** Text under 18 px, lines tighter than 1.5, contrast under 4.5 to 1. */
  small: string[];
  tight: string[];
  faint: string[];
  /** Things to press under 44 px either way; what can be pressed with a mouse and not reached with the keyboard. */
  tiny: string[];
  unreachable: string[];
}

/** Measures the page as it stands. Links in running text are as high as their line, as they may be. */
export function measurePage(): Shortfalls {
  const nameOf = (element: Element): string => {
    const steps: string[] = [];
    for (let e: Element | null = element; e && steps.length < 3; e = e.parentElement)
      steps.unshift([e.tagName.toLowerCase(), ...e.classList].join('.'));
    return steps.join(' > ');
  };
  const isShown = (element: Element): boolean => {
    const { visibility } = getComputedStyle(element);
    return visibility !== 'hidden' && !element.closest('.vh, .skip, script, style, template, option, [hidden]');
  };
  /** Red, green, blue and opacity of a colour. */
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const rgba = (colour: string): number[] => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour: readonly number[]): number => {
    const [r, g, b] = colour.map((v) => (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const groundOf = (element: Element | null): number[] => {
    for (let e = element; e; e = e.parentElement) {
      const ground = rgba(getComputedStyle(e).backgroundColor);
      if (ground[3] === 255) return ground;
    }
    return [255, 255, 255, 255];
  };
  const contrast = (a: readonly number[], b: readonly number[]): number => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high! + 0.05) / (low! + 0.05);
  };
  const found = { small: new Set<string>(), tight: new Set<string>(), faint: new Set<string>() };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    if (!node.textContent?.trim() || !isShown(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    if (size < 17.9) found.small.add(`${nameOf(element)} ${size}`);
    // in a drawing lines are placed, and a figure in a heatmap stands on its cell
    if (element.closest('svg')) continue;
    const leading = style.lineHeight === 'normal' ? 1.2 : Number.parseFloat(style.lineHeight) / size;
    if (leading < 1.49) found.tight.add(`${nameOf(element)} ${leading.toFixed(2)}`);
    const ratio = contrast(rgba(style.color), groundOf(element));
    if (ratio < 4.5 && !element.closest('[disabled]')) found.faint.add(`${nameOf(element)} ${ratio.toFixed(2)}`);
  }
  const tiny = new Set<string>();
  const inText = (e: Element) =>
    e.matches('p a, .q a, .doc a, li a, mark a') &&
    (e.parentElement?.textContent?.length ?? 0) > 2 * (e.textContent?.length ?? 0);
  for (const e of document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')) {
    const target = e.matches('[type=checkbox], [type=radio]') ? (e.closest('label') ?? e) : e;
    const box = target.getBoundingClientRect();
    if (box.width < 2 || !isShown(e) || inText(e) || e.matches('.doc *, [disabled], [type=file]')) continue;
    if (box.width < 43.5 || box.height < 43.5)
      tiny.add(`${nameOf(e)} ${Math.round(box.width)}×${Math.round(box.height)}`);
  }
  const pressed = 'a[href], button, input, select, textarea, summary, label, option, [tabindex]';
  const unreachable = [...document.querySelectorAll('body *')]
    .filter((e) => getComputedStyle(e).cursor === 'pointer' && isShown(e) && !e.closest(pressed))
    .map(nameOf);
  // words of the source may be pressed; with the keyboard the lists beside the text lead to the same
  const reached = new Set(
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((a) => a.tabIndex >= 0).map((a) => a.href),
  );
  const skipped = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select')]
    .filter((e) => e.tabIndex < 0 && isShown(e) && e.getBoundingClientRect().width > 2)
    .filter((e) => !(e instanceof HTMLAnchorElement && reached.has(e.href)))
    .map(nameOf);
  return {
    small: [...found.small],
    tight: [...found.tight],
    faint: [...found.faint],
    tiny: [...tiny],
    unreachable: [...unreachable, ...skipped],
  };
}
