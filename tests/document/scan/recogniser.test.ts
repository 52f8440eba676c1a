import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/document/read.ts';
import { guarded, RecogniserError, withoutGaps, withRecogniser } from '../../../src/document/scan/recogniser.ts';
import { fixture } from '../support.ts';

const picture = { width: 1, height: 1, data: Uint8Array.of(0) };

describe('withoutGaps(text)', () => {
  it.each([
    ['石 桥 镇 人 民 政 府', '石桥镇人民政府'],
    ['收 到 申 请 126 件 。', '收到申请126件。'],
    [' a b ', 'a b'],
  ])('%s', (text, words) => expect(withoutGaps(text)).toBe(words));
});

describe('a recogniser that cannot be had', () => {
  it('is told as that, never as a damaged file', async () => {
    const recogniser = () => Promise.reject(new Error('no such package'));
    const result = await readDocument({ name: 'a.pdf', bytes: fixture('scan.pdf') }, { scans: { recogniser } });
    expect(result).toEqual({ ok: false, error: { code: 'no_recogniser', detail: 'no such package' } });
  });

  it('may also break at its work', async () => {
    const broken = () => {
      throw new Error('unreachable');
    };
    expect(() => guarded({ figure: broken, line: broken, lines: broken }).lines(picture)).toThrow(RecogniserError);
    await expect(withRecogniser(async () => broken())).rejects.toThrow(RecogniserError);
    expect(guarded({ figure: () => '7', line: () => '', lines: () => [] }).figure(picture)).toBe('7');
  });
});
