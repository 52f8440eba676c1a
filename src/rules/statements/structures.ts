import type { Told } from '../../language/rule.ts';

/**
 * What a number of cases rests on besides words: its section, the numbers before it, a negation. Named like rules, so that each statement
 * can tell why it was read so. `yes` are texts under the heading on applications in which it decides something, `no` texts near to them.
 */
export const statementStructures: readonly Told[] = [
  {
    id: 'statements/section',
    why: 'Where a clause does not say what it speaks of, it speaks of what the heading above names.',
    yes: ['无。', '没有。'],
    no: ['全年未收到依申请公开。'],
  },
  {
    id: 'statements/all-answered',
    why: '均已答复: as many were answered as came in and were carried in.',
    yes: ['收到申请3件，均已答复。'],
    no: ['收到申请3件，答复2件。'],
  },
  {
    id: 'statements/said-to-be-none',
    why: 'An event that is said not to have happened is a zero.',
    yes: ['全年未收到政府信息公开申请。'],
    no: ['全年收到政府信息公开申请3件。'],
  },
  {
    id: 'statements/outcomes-add-up',
    why: 'Outcomes that add up to what came in and what was carried in tell that all of it was answered.',
    yes: ['收到申请3件，其中予以公开2件，不予公开1件。'],
    no: ['收到申请3件，其中予以公开2件。'],
  },
  {
    id: 'statements/sum-of-a-list',
    why: 'A sum that is exactly that of the numbers listed before it is the number of all.',
    yes: ['收到信函申请4件、邮件申请2件，合计6件。'],
    no: ['收到申请6件。'],
  },
];
