import { type DragEvent, useId, useState } from 'react';
import { readEndings } from '../../document/formats.ts';
import { checkWords } from '../../i18n/check.ts';
import { useLang } from '../state/site.ts';
import { hasWorkers } from './checker.ts';

const endings = readEndings('browser');
const accepted = endings.map((ending) => `.${ending}`).join(',');

/** Takes files by drop or by choice; the field itself is a button for the keyboard. */
export function Chooser({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  const w = checkWords[useLang()];
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drop is a second way; the field inside does the same
    <div
      className={over ? 'dropzone over' : 'dropzone'}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="drop-here">{w.drop}</p>
      <input
        id={id}
        className="vh"
        type="file"
        multiple
        accept={accepted}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className="btn pri">
        {w.choose}
      </label>
      <p className="small muted">
        {w.formats(endings)} {hasWorkers() ? w.scans : w.noScans}
      </p>
    </div>
  );
}
