import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ALL_YEARS, type FigureSheet } from '../../dataset/figures.ts';
import { titleIn } from '../../i18n/i18n.ts';
import { type FieldYear, fieldOfSheets } from '../../series/field.ts';
import { measureOf } from '../../series/measures.ts';
import { beginnings, type Scope, scopeOf } from '../../series/scope.ts';
import { figuresQuery, placesQuery } from '../state/queries.ts';
import { useLang, useSite } from '../state/site.ts';

/** A township among all of its collection: the places above its county, from the smallest, and the figures asked for. */
export interface PlaceFields {
  scopes: readonly Scope[];
  /** Its place in the sheets. */
  at: number;
  /** By measure; those that have come. */
  years: ReadonlyMap<string, FieldYear>;
}

/**
 * Loads, after the page, the sheets of some measures of a year each; null where the collection has no other counties,
 * or until they come.
 */
export function usePlaceFields(code: string, asked: readonly { id: string; year: number }[]): PlaceFields | null {
  const { collection, index } = useSite();
  const lang = useLang();
  const { data: places } = useQuery(placesQuery(collection, index));
  const sheets = useQueries({
    queries: places
      ? asked.map(({ id, year }) => figuresQuery(collection, places, id, places.cut === 'whole' ? ALL_YEARS : year))
      : [],
    combine: dataOf,
  });
  return useMemo(() => {
    const home = places?.counties.findIndex((county) => county.townships.includes(code)) ?? -1;
    const county = places?.counties[home];
    if (!places || !county) return null;
    const path = scopeOf(places, county.code, titleIn(index.title, lang))?.path ?? [];
    const scopes = [...path]
      .reverse()
      .flatMap((place) => scopeOf(places, place.code, titleIn(index.title, lang)) ?? []);
    const years = asked.flatMap(({ id, year }, i) => {
      const measure = sheets[i] && measureOf(id);
      return measure ? [[id, fieldOfSheets(places, measure, [year], sheets[i]!).years[0]!] as const] : [];
    });
    return { scopes, at: beginnings(places)[home]! + county.townships.indexOf(code), years: new Map(years) };
  }, [places, sheets, asked, code, index, lang]);
}

/** Outside of the hook, so that react-query keeps the combined list as long as its parts. */
const dataOf = (answers: readonly { data: readonly FigureSheet[] | null | undefined }[]) =>
  answers.map(({ data }) => data);
