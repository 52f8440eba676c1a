import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let root: Root | null = null;

/** Renders into the document and waits until nothing is pending; the container is handed back. */
export async function render(node: ReactNode): Promise<HTMLElement> {
  cleanUp();
  const container = document.createElement('div');
  document.body.append(container);
  root = createRoot(container);
  await act(async () => root?.render(node));
  return container;
}

/** Lets pending loads and effects run. */
export const settle = (milliseconds = 0): Promise<void> =>
  act(() => new Promise<void>((done) => setTimeout(done, milliseconds)));

/** Waits until something can be seen, up to ten seconds: what is loaded on demand comes late on a busy machine. */
export async function until<T>(find: () => T | null | undefined | false): Promise<T> {
  for (let i = 0; i < 500; i++) {
    const found = find();
    if (found) return found;
    await settle(20);
  }
  throw new Error(`not seen; the page says: ${document.body.textContent?.slice(0, 400)}`);
}

/** Types into a field as a person does. */
export function type(field: HTMLInputElement, words: string): Promise<void> {
  return act(async () => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses something. */
export const click = (element: Element | null | undefined): Promise<void> =>
  act(async () => {
    element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });

/** Takes away what was rendered. */
export function cleanUp(): void {
  act(() => root?.unmount());
  root = null;
  document.body.replaceChildren();
}
