import { expect, it } from 'vitest';
import { datasetFormat } from '../../src/dataset/dataset.ts';
import type { PlaceNames } from '../../src/dataset/figures.ts';
import { findTownships } from '../../src/series/find.ts';
import { places } from '../support/places.ts';

const file = (name: string[], initials: string[]): PlaceNames => ({
  format: datasetFormat,
  name,
  short: name,
  initials,
});
const names = new Map([
  ['98', file(['东河镇', '河口乡', '柳镇', '河湾镇', '青山乡', '上河镇'], ['dhz', 'hkx', 'lz', 'hwz', 'qsx', 'shz'])],
  ['99', file(['河东乡', '白马镇', '红石镇', '南山乡'], ['hdx', 'bmz', 'hsz', 'nsx'])],
]);
const found = (typed: string, most = 9, of = names) =>
  findTownships(places, of, typed, most).map(({ name, county, code }) => `${county.name}${name}${code.slice(6)}`);

it('finds by name and by initials in all counties, what begins so first', () => {
  expect(found('河')).toEqual(['甲县河口乡102', '乙县河湾镇102', '丁县河东乡101', '甲县东河镇101', '丙市上河镇101']);
  expect(found('HS')).toEqual(['丁县红石镇103']);
  expect(found('990101104')).toEqual(['丁县南山乡104']);
});

it('gives no more than asked, nothing for nothing, and nothing of provinces without names', () => {
  expect(found('河', 2)).toEqual(['甲县河口乡102', '乙县河湾镇102']);
  expect(found(' ')).toEqual([]);
  expect(found('河东', 9, new Map([['98', names.get('98')!]]))).toEqual([]);
});
