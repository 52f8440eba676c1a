/** A sentence in which `**…**` is strong; everything else is plain text. */
export function Rich({ text }: { text: string }) {
  const parts = text.split('**');
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no other name
  return <>{parts.map((part, i) => (i % 2 ? <b key={i}>{part}</b> : part))}</>;
}
