import { formatNumber } from '../format.ts';
import type { populationWords as zh } from '../zh/population.ts';

/** What is said of `population.csv`, and of figures held against people or villages. */
export const populationWords: typeof zh = {
  problem: {
    no_header: (what) =>
      `the first line must name the columns code,year,population,villages,source (population or villages will do); ` +
      `${what} is missing, and nothing of the file was used`,
    unknown_column: (what) => `the column “${what}” is not known and was not used; remove it`,
    fields: (what) => `the number of fields is wrong (${what}); the line was not used; put what has commas in quotes`,
    open_quote: () => 'a quotation mark is not closed; nothing from this line on was used; close it',
    empty: (what) => `${what} is empty; the line was not used; fill it in`,
    code: (what) => `“${what}” is no code of a township (9 digits); the line was not used; correct it`,
    place: (what) =>
      `no township has the code ${what}; the line was not used; correct it, or add the township to places.json`,
    year: (what) => `“${what}” is no year; the line was not used; write it as 2020`,
    number: (what) => `“${what}” is no whole number; the line was not used; write digits alone, without unit or commas`,
    twice: (what) => `line ${what} says the same of the same township and year; that one alone was used; remove one`,
    in_places: (what) =>
      `places.json states ${what} of this township and year already; the line was not used; remove one of them`,
  },
  inLine: (file, line, what) => `${file} line ${line}: ${what}`,
  title: 'People, villages',
  names: { population: 'Population', villages: 'Villages' },
  units: { population: 'people', villages: 'villages' },
  count: (n, unit, year, source) => `${formatNumber(n)} ${unit} (${year}, ${source})`,
  from: (name, sources, more) => `${name}: ${sources.join('; ')}${more > 0 ? ` and ${more} more` : ''}`,
  sourceIn: (source, years) => `${source} (${years})`,
};
