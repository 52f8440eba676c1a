import { type ChannelId, channels } from '../../form/channels.ts';
import { type ProblemCategory, problemCategories } from '../../form/problems.ts';

const named = <Id extends string>(list: readonly { id: Id; zh: string }[]) =>
  Object.fromEntries(list.map(({ id, zh }) => [id, zh])) as Readonly<Record<Id, string>>;

/** Names of channels and of categories of problems: those the data carry. */
export const nameWords = {
  channels: named<ChannelId>(channels),
  categories: named<ProblemCategory>(problemCategories),
};
