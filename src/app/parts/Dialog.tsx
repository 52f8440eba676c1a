import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';

/** True where the browser has modal dialogs of its own (Firefox from 98, Safari from 15.4). */
const isNative = (dialog: HTMLDialogElement): boolean => typeof dialog.showModal === 'function';

/** Where the browser does not keep focus inside of a dialog, we do. */
function keepFocus(dialog: HTMLDialogElement): () => void {
  const bring = ({ target }: FocusEvent) => {
    if (target instanceof Node && !dialog.contains(target)) dialog.querySelector<HTMLElement>('button')?.focus();
  };
  document.addEventListener('focusin', bring);
  dialog.querySelector<HTMLElement>('button')?.focus();
  return () => document.removeEventListener('focusin', bring);
}

/** A modal dialog; where the browser has none, the same placed by hand. Escape and its button close it. */
export function Dialog({
  title,
  closeWord,
  onClose,
  children,
}: {
  title: string;
  closeWord: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const opener = document.activeElement;
    const native = isNative(dialog);
    let release = () => {};
    if (native) dialog.showModal();
    else {
      dialog.setAttribute('open', '');
      dialog.setAttribute('role', 'dialog');
      dialog.classList.add('old');
      release = keepFocus(dialog);
    }
    return () => {
      release();
      if (native) dialog.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  // at the end of the page: a dialog may not stand in the paragraph its button stands in
  return createPortal(
    <dialog
      ref={ref}
      className="dlg"
      aria-labelledby={id}
      aria-modal="true"
      onKeyDown={onKey}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dlg-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="lkb" onClick={onClose}>
          {closeWord}
        </button>
      </div>
      <div className="dlg-body">{children}</div>
    </dialog>,
    document.body,
  );
}
