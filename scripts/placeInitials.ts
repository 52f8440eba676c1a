import { pinyin } from 'pinyin-pro';

/** Pinyin initials of the name of a place, lower case; characters without a reading are left out. */
export const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
