import { describe, expect, it } from 'vitest';
import { type DataFiles, leaveOutPictures, mostPictures } from '../../scripts/select.ts';

describe('leaveOutPictures(files)', () => {
  const filesWith = (characters: number): DataFiles =>
    new Map([
      ['all/reports/a.json', '{}'],
      ['all/scans/a.json', ' '.repeat(characters)],
      ['scans/reports/b.json', '{}'],
    ]);

  it('keeps pictures a page can carry', () => {
    const files = filesWith(mostPictures);
    expect([leaveOutPictures(files), files.size]).toEqual([0, 3]);
  });

  it('leaves all of them out where they are more, and nothing else', () => {
    const files = filesWith(mostPictures + 1);
    expect([leaveOutPictures(files), ...files.keys()]).toEqual([1, 'all/reports/a.json', 'scans/reports/b.json']);
  });
});
