import { Han } from './Han.tsx';

const Part = ({ text, strong }: { text: string; strong: boolean }) =>
  strong ? (
    <b>
      <Han text={text} />
    </b>
  ) : (
    <Han text={text} />
  );

/** A sentence in which `**…**` is strong; everything else is plain text. */
export function Rich({ text }: { text: string }) {
  const parts = text.split('**');
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no other name
  return parts.map((part, i) => <Part key={i} text={part} strong={i % 2 === 1} />);
}
