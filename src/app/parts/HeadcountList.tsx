import { denominators, type Township } from '../../dataset/dataset.ts';
import { marksOf } from '../../i18n/marks.ts';
import { describeHeadcount } from '../../i18n/population.ts';
import { useLang } from '../state/site.ts';

/** How many people and villages a township has, of which years, and who says so; nothing where nobody does. */
export function HeadcountList({ township }: { township: Township }) {
  const lang = useLang();
  const counts = denominators.flatMap((kind) =>
    (township[kind] ?? []).map((count) => describeHeadcount(count, kind, lang)),
  );
  return counts.length > 0 && counts.join(marksOf(lang).semicolon);
}
