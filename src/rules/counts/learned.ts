import type { RuleId, Told } from '../../language/rule.ts';
import type { CountRule } from './view.ts';

/** Takes a figure that only a last resort speaks against. */
export const learnedCount: CountRule = {
  id: 'counts/learned-count',
  when: {},
  effect: 'count',
  why: 'No firm rule is against it, and by the weights learned from the corpus what stands around it speaks clearly for a count.',
  yes: ['村口的公示墙一年下来糊了58回。', '公示栏由各社区自己管，攒起来是82张。'],
  no: ['村口的水渠一年下来修了58回。', '公示栏更新82次。'],
};

/** Names the outlet of a count where no rule does. */
export const learnedOutlet: Told = {
  id: 'counts/learned-outlet',
  why: 'No rule names an outlet, and by the weights learned from the corpus one near it is clearly ahead of the others and of none.',
  yes: [
    '农资补贴一共公示了24批，每批张贴在村委会公示墙上。',
    '表中“主动公开”一栏的64件，指以乡政府名义在县政府网站正式发布的文件。',
  ],
  no: ['农资补贴在公示墙一共公示了24批。', '公示栏、公众号都在用，其他方式公开49条。'],
};

/** The rules against a count that learned weights may overrule: they speak where nothing else does. */
const yielding: readonly RuleId[] = [
  'counts/goes-on-with-others',
  'counts/untold',
  'counts/handled',
  'counts/published-otherwise',
];
/** 、推文4篇: what is joined to another thing is what that is, whatever its words. */
const JOINED = /^(?:[、和及与]|以及)/;

/** Whether learned weights may overrule what a rule says against a figure with these words before it. */
export const yields = ({ id }: CountRule, before: string): boolean =>
  yielding.includes(id) && !(id === 'counts/goes-on-with-others' && JOINED.test(before));

/** How far ahead a score must be: to take a figure as a count, and to name an outlet. Chosen by hands held out, see docs/language.md. */
export const margins = { count: 0.7, outlet: 0.4 } as const;
