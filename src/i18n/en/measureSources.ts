import type { SameWords } from '../lang.ts';
import type { sourceWords as zh } from '../zh/measureSources.ts';

export const sourceWords: SameWords<typeof zh> = {
  cell: 'A cell of the tables',
  disclosed: 'The total of information disclosed as the prose states it, or the sum of its parts',
  channelCount: 'The count the prose states for the channel in the year itself; the largest of several',
  problemCount: 'Problems stated in the prose, sentence by sentence',
  channelsUsed: 'Kinds of channels the prose mentions',
  coverage: 'Cells of the three tables in which a number was read',
  daysLate: 'Days from the deadline to the date of the report; 0 where in time',
  findings: 'Found by this program, not stated by reports; accepted exceptions are not counted',
  since: (year) => ` (since ${year})`,
  until: (year) => ` (until ${year})`,
  between: (since, until) => ` (${since}–${until})`,
};
