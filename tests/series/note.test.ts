import { describe, expect, it } from 'vitest';
import { type Note, noteText, withNote, withoutNote } from '../../src/series/note.ts';
import { selectSeries } from '../../src/series/select.ts';
import { defaultView, formatView, parseView } from '../../src/series/view.ts';
import { countyOf } from '../support/county.ts';

const note = (year: number, text = '原因待查'): Note => ({ code: '410422100', year, text });
const read = (...keys: string[]) =>
  parseView(`#/explore?${keys.map((k) => `note=${encodeURIComponent(k)}`).join('&')}`);

describe('note=CODE.YEAR~text', () => {
  it('is a key for each, read back as it was written, whatever the words', () => {
    const notes = [note(2021, '合并后口径变了；a=b&c~d'), note(2022, '<img src=x onerror=alert(1)>')];
    const address = formatView({ ...defaultView('explore'), note: notes });
    expect(address.match(/note=/g)).toHaveLength(2);
    expect(address).not.toMatch(/[<>]/);
    expect(parseView(address)).toEqual({ view: { ...defaultView('explore'), note: notes }, unknown: [] });
  });

  it('takes five; the last of two at a point', () => {
    const { view, unknown } = read(...[2016, 2017, 2018, 2019, 2020, 2021].map((y) => `410422100.${y}~a`));
    expect(view.note.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020]);
    expect(unknown).toEqual([{ key: 'note', value: '410422100.2021~a' }]);
    expect(read('410422100.2021~a', '410422100.2021~b').view.note).toEqual([note(2021, 'b')]);
  });

  it.each(['', '410422100.2021', '410422100.2021~', '410422100.2021~ ', '41042.2021~a', '410422100.21~a', 'x.2021~a'])(
    'is none: %j',
    (value) => {
      expect(read(value).view.note).toEqual([]);
      expect(read(value).unknown).toHaveLength(1);
    },
  );

  it('is bounded, and has no controls, line ends or turns of direction', () => {
    expect(read(`410422100.2021~${'镇'.repeat(60)}`).view.note).toHaveLength(1);
    expect(read(`410422100.2021~${'镇'.repeat(61)}`).view.note).toEqual([]);
    expect(read('410422100.2021~a\u202eb\nc\u0007').view.note).toEqual([note(2021, 'a b c')]);
    expect(noteText(' 镇'.repeat(100))).toHaveLength(59);
    expect(noteText('\u200f\n')).toBeNull();
  });
});

describe('withNote(notes, note), withoutNote(notes, note)', () => {
  const full = [2016, 2017, 2018, 2019, 2020].map((year) => note(year));
  it('replaces the note of a point, and adds none over five', () => {
    expect(withNote(full, note(2016, 'b'))).toEqual([...full.slice(1), note(2016, 'b')]);
    expect(withNote(full, note(2021))).toBe(full);
    expect(withoutNote(full, note(2018))).toHaveLength(4);
  });
});

describe('selectSeries(county, {note})', () => {
  it('has the notes whose points it has', () => {
    const county = countyOf('proactive.penalties.decisions', [2021, 2022], { 甲镇: [1, 2], 乙镇: [3, 4] });
    const code = county.townships[0]!.code;
    const notes = [note(2021), { code, year: 2021, text: 'a' }, { code, year: 2019, text: 'b' }];
    expect(selectSeries(county, { ...defaultView('explore'), note: notes }).notes).toEqual([notes[1]]);
  });
});
