import type { SameWords } from '../lang.ts';
import type { scanWords as zh } from '../zh/scan.ts';

export const scanWords: SameWords<typeof zh> = {
  pages: 'Scanned pages',
  page: (n) => `Page ${n}`,
  picture: (n) => `Page ${n} of the scan`,
  places: (n) => `What was recognised on page ${n}: arrow keys go from one to the next, Enter to the words`,
  note: 'As the readers saw it: turned level, shades of the paper and red seals taken off. Press on a place to see what it was read as.',
  larger: 'Larger',
  smaller: 'Smaller',
  hide: 'Hide',
  show: 'Show the scanned pages',
  loading: 'Loading the pictures of the pages…',
  leftOut:
    'This single file does not carry the pictures of the pages (too large); see them on the site, or the original.',
  failed: 'The pictures of the pages could not be loaded.',
  unread: 'not recognised',
  crop: 'A cell that was not recognised, as it is on the scan',
  says: (name, value) => `${name}: ${value}`,
};
