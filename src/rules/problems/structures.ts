import type { Told } from '../../language/rule.ts';
import { learnedPart } from './learned.ts';

/**
 * What the build of section five decides, whatever the words: named like rules, so that each problem and measure can tell why it was read
 * so. `yes` are sections in which it decides something, `no` sections near to them in which it does not.
 */
export const structures: readonly Told[] = [
  {
    id: 'problems/item',
    why: 'An enumerated item is one problem or one measure, however many clauses it has.',
    yes: ['存在问题：一是人手少，忙不过来；二是更新慢。'],
    no: ['存在人手少、更新慢等问题。'],
  },
  {
    id: 'problems/clause',
    why: 'Running text states one problem, or one measure, for each clause with a predicate of its own.',
    yes: ['存在人手少、更新慢等问题。'],
    no: ['存在问题：一是人手少；二是更新慢。'],
  },
  {
    id: 'problems/heading-letter',
    why: 'A box with one character for what is lacking (缺, 短, 病) or for what is done (补, 改, 治) is a heading.',
    yes: ['【缺】公开栏空着。【补】每月一换。'],
    no: ['【民政】公开栏空着。'],
  },
  {
    id: 'problems/question',
    why: 'A question (怎么改？ 哪里做得不好？) states nothing itself; it turns to what it asks for.',
    yes: ['问：哪里做得不好？答：公开栏空着。问：怎么改？答：每月一换。'],
    no: ['公开栏空着，叫人看什么呢。'],
  },
  {
    id: 'problems/in-turn',
    why: 'Where problem and measure stand in turn in a sentence, what follows ； and comes before the next turn is a problem again.',
    yes: ['公示偏晚，今后提前三日张贴；错字不少，下一步两人互校。'],
    no: ['公示偏晚；错字不少。下一步提前三日张贴。'],
  },
  {
    id: 'problems/next-year',
    why: 'The year after the one reported on, or a year with 将, turns to measures.',
    yes: ['更新慢。2024年，设专人更新。'],
    no: ['更新慢。设专人更新。'],
  },
  {
    id: 'problems/last-year-answered',
    why: 'A problem of a previous year that is named and dealt with: what follows was done about it.',
    yes: ['针对2022年存在的更新慢问题，设立了专岗。'],
    no: ['针对更新慢的问题，设立了专岗。'],
  },
  {
    id: 'problems/named-in-measure',
    why: '针对X的问题，已…: X is a problem stated inside its measure; it counts where the section states it nowhere else.',
    yes: ['针对更新慢的问题，设立了专岗。'],
    no: ['更新慢。下一步设立专岗。'],
  },
  {
    id: 'problems/learned-judge',
    why: 'No word of lack stands in it; the weights learned from the corpus take it for a problem.',
    yes: ['存在问题：一是墙上贴的还是前年那张纸。'],
    no: ['存在问题：一是更新不及时。'],
  },
  learnedPart,
];
