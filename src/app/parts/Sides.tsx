import type { Finding } from '../../findings/finding.ts';
import { sidesOf } from '../../i18n/findingSides.ts';
import { useLang } from '../state/site.ts';

/** What disagrees, one side a line: neither is called right. */
export function Sides({ finding }: { finding: Pick<Finding, 'rule' | 'expected' | 'actual'> }) {
  return (
    <>
      {sidesOf(finding, useLang()).map(({ name, value }) => (
        <span key={name} className="side">
          <small>{name}</small> {value}
        </span>
      ))}
    </>
  );
}
