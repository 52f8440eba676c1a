import type { SameWords } from '../lang.ts';
import type { formatWords as zh } from '../zh/format.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

export const formatWords: SameWords<typeof zh> = {
  month: (year, month) => `${months[month - 1] ?? ''} ${year}`,
  day: (year, month, day) => `${day} ${months[month - 1] ?? ''} ${year}`,
  names: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`,
  namesOf: (shown, all) => `${shown.join(', ')} and ${all - shown.length} more`,
};
