/** A share as a bar; a line marks another one, where there is one. */
export function Bar({ share, mark }: { share: number; mark?: number | null }) {
  return (
    <span className="bar" aria-hidden="true">
      <i style={{ width: percent(share) }} />
      {mark != null && <u style={{ left: percent(mark) }} />}
    </span>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
