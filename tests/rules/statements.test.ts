import { describe, expect, it } from 'vitest';
import { findStatements } from '../../src/report/statements/statements.ts';
import { statementStructures } from '../../src/rules/statements/structures.ts';
import { proseOf } from '../support/discourse.ts';

const says = (text: string) => {
  const { applicationsStated } = findStatements(proseOf({ applications: text }));
  return new Set(Object.values(applicationsStated).flatMap((statement) => statement?.because ?? []));
};

describe.each(statementStructures.map((told) => [told.id, told] as const))('%s', (id, { yes, no }) => {
  it('decides its examples and not those near to them', () => {
    expect(yes.filter((text) => !says(text).has(id))).toEqual([]);
    expect(no.filter((text) => says(text).has(id))).toEqual([]);
  });
});
