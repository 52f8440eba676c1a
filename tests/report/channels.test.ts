import { describe, expect, it } from 'vitest';
import { findChannels } from '../../src/report/channels.ts';
import type { Prose } from '../../src/report/prose.ts';
import { makePassage } from '../../src/text/passage.ts';
import { channelCases } from './channels-cases.ts';

const proseOf = (text: string): Prose => ({
  head: [],
  section: (id) => (id === 'overview' ? [makePassage(text)] : []),
});
const ids = (text: string) =>
  findChannels(proseOf(text))
    .map((c) => c.id)
    .sort();

describe('findChannels(prose)', () => {
  it.each(channelCases)('%s %s', (_kind, text, expected) => {
    expect(ids(text)).toEqual([...expected].sort());
  });
});
