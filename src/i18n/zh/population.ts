import type { Denominator } from '../../dataset/dataset.ts';
import { formatNumber } from '../format.ts';
import type { WordList } from '../lang.ts';

/** What is said of `population.csv`, and of figures held against people or villages. */
export const populationWords = {
  problem: {
    no_header: (what: string) =>
      `第一行须是列名 code,year,population,villages,source（人口、村数可只有一列），这里缺 ${what}；整个文件没有采用`,
    unknown_column: (what: string) => `不认识列“${what}”，这一列没有采用；请去掉它`,
    fields: (what: string) => `栏数不对（${what}），这一行没有采用；含逗号的内容要放在双引号里`,
    open_quote: () => '双引号没有成对，从这一行起的内容没有采用；请补上引号',
    empty: (what: string) => `${what} 一栏是空的，这一行没有采用；请填上`,
    code: (what: string) => `“${what}”不是乡镇代码（9 位数字），这一行没有采用；请改正`,
    place: (what: string) => `没有代码为 ${what} 的乡镇，这一行没有采用；请改正代码，或在 places.json 里加上这个乡镇`,
    year: (what: string) => `“${what}”不是年份，这一行没有采用；请写成 2020 的样子`,
    number: (what: string) => `“${what}”不是整数，这一行没有采用；请只写数字，不带单位和千分号`,
    twice: (what: string) => `与第 ${what} 行说的是同一个乡镇、同一年、同一项，只采用那一行；请去掉一行`,
    in_places: (what: string) => `places.json 里已写明这个乡镇这一年的 ${what}，这一行没有采用；请去掉一处`,
  },
  inLine: (file: string, line: number, what: string) => `${file} 第 ${line} 行：${what}`,
  title: '人口、村数',
  names: { population: '人口', villages: '村数' } as Readonly<Record<Denominator, string>>,
  units: { population: '人', villages: '个村' } as Readonly<Record<Denominator, string>>,
  /** How many there were, when, by whose count. */
  count: (n: number, unit: string, year: number, source: string) =>
    `${formatNumber(n)} ${unit}（${year} 年，${source}）`,
  /** Who counted: sources with their years. */
  from: (name: string, sources: readonly string[], more: number) =>
    `${name}：${sources.join('；')}${more > 0 ? ` 等 ${sources.length + more} 种` : ''}`,
  sourceIn: (source: string, years: string) => `${source}（${years} 年）`,
} satisfies WordList;
