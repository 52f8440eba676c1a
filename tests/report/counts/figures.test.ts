import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/report/counts/figures.ts';
import { discourseOf } from '../../support/discourse.ts';

const read = (text: string) =>
  findFigures(discourseOf(text)).map(
    (f) => `${f.approx ? '~' : ''}${f.value}${f.unit ?? ''}|${text.slice(f.start, f.end)}`,
  );

describe('findFigures(text)', () => {
  it.each([
    ['公开312条', ['312条|312条']],
    ['公开1,204条次', ['1204条次|1,204条次']],
    ['推文2，040篇', ['2040篇|2，040篇']],
    ['分别为120，130条', ['120|120', '130条|130条']],
    ['共4 2条', ['42条|4 2条']],
    ['约1.5万余条', ['~15000条|约1.5万余条']],
    ['3百余条', ['~300条|3百余条']],
    ['2千条', ['2000条|2千条']],
    ['一百二十三条', ['123条|一百二十三条']],
    ['不少于60条', ['~60条|不少于60条']],
    ['60条以上', ['~60条|60条以上']],
    ['450+条', ['~450条|450+条']],
    ['52篇（条）', ['52篇|52篇（条）']],
    ['村规民约9份', ['9份|9份']],
    ['最近3次', ['3次|3次']],
    ['网站58，公众号', ['58|58']],
    ['公开274其中', ['274|274']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '2024年12月31日',
    '第20条',
    '第二十条',
    '〔2021〕30号',
    '占57.3%',
    '0558-1234567',
    '三审三校',
    '一是加强',
    '统一条件',
    '数百条',
    '一次性告知',
    '23.4万元',
    '两项共计',
    '由61条增至',
    '12个部门'.replace('个部门', '部门'),
  ])('passes over %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('tells measure words that count information by themselves from those that need help', () => {
    expect(findFigures(discourseOf('3条、3次、3，')).map((f) => f.strength)).toEqual(['strong', 'weak', 'bare']);
  });
});
