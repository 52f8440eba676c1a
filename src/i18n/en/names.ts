import { channels } from '../../form/channels.ts';
import { problemCategories } from '../../form/problems.ts';
import type { SameWords } from '../lang.ts';
import type { nameWords as zh } from '../zh/names.ts';

const named = <Id extends string>(list: readonly { id: Id; en: string }[]) =>
  Object.fromEntries(list.map(({ id, en }) => [id, en])) as Readonly<Record<Id, string>>;

export const nameWords: SameWords<typeof zh> = { channels: named(channels), categories: named(problemCategories) };
