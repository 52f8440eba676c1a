import type { ViewRule } from '../../language/decide.ts';
import { pattern } from '../../text/pattern.ts';

/** The words between two counts, and what is known of the second: what the rules on parts look at. */
export interface PartView {
  /** The words between the two (at most some three hundred characters); those of the last sentence; those up to the first mark behind. */
  gap: string;
  sentence: string;
  /** Words that open a split stand in the sentence, and marks between them and the figure. */
  cue: string;
  apart: boolean;
  /** The second figure has a verb of publishing or an outlet of its own. */
  own: boolean;
  /** The first number of an enumeration stands between. */
  first: boolean;
  /** A split is under way; the first figure has an outlet of its own; it is a part itself. */
  open: boolean;
  outlet: boolean;
  part: boolean;
}

/** `opens`: a split of the figure before begins; `crosses`: a split of the whole, beside one that is closed. */
export type PartRule = ViewRule<'opens' | 'crosses', PartView>;

/** Words that open a split of the figure before them. */
export const partCue = pattern`
    其中|(?:包括|包含|内含|含有|含(?=[^，。；]{1,20}$)|涵盖|涉及|分别|分为|分布)|具体(?:为|是|包括|如下|分为?|分[一二两三四五六七八九]|有|情况)?|如下|主要(?:[为是有]
    |包括|涉及|包含|集中)|(?:[按从以依]|依照|按照)[^，。；]{1,12}?(?:来?[看说]|[划区]?分|统计|计|分类|归类|而言|上讲)|(?:[里中]头?|当中|之中
    |[里中][面边])(?=[又还]?[有占就光][^，。；]*$)|具体[说看讲]|(?:[细拆]|分开|掰开)(?:来|开)?[算看说数]|(?:细分|构成为|即[：:]?$|占了?$)
  `;

const CROSSING =
  /(?:^|。)[^，。；：]{0,8}(?:类别|分类|类型|种类|栏目|领域|(?:渠道|方式|形式|载体|平台)|(?:构成|分布|结构|主题))：|[按从以依][^，。；]{1,12}?(?:来?[看说]|[划区]?分|统计|计|分类|归类|而言)/;

/** What opens a split, in order of precedence. */
export const partRules: readonly PartRule[] = [
  {
    id: 'counts/part-crossing',
    when: { gap: CROSSING },
    effect: 'crosses',
    why: 'Another way of sorting (按内容分, 类别：) splits the whole once more.',
    yes: ['公开90条。按渠道看，网站40条、公众号50条；按内容分，民生类60条、财政类30条。'],
    no: ['公开90条，其中网站40条、公众号50条。'],
  },
  {
    id: 'counts/part-among',
    when: { cue: /其中|分别|^[按从以依里中当之]/ },
    effect: 'opens',
    why: '其中 and its like split the figure before them, wherever they stand.',
    yes: ['公开90条，其中网站40条。', '公开90条，其中转发50条，自己写的40条；自己写的里面又有7条是政策解读。'],
    no: ['公开90条，另有网站40条。'],
  },
  {
    id: 'counts/part-including',
    when: { cue: /./, own: false },
    effect: 'opens',
    why: '包括, 涉及 and the like split the figure before them, where what follows has no verb or outlet of its own.',
    yes: ['公开90条，包括职能6条、动态84条。'],
    no: ['公开90条，包括各类文件，在公示栏张贴40张。'],
  },
  {
    id: 'counts/part-including-at-once',
    when: { cue: /./, apart: false },
    effect: 'opens',
    why: 'The same where they stand right before the words of the figure.',
    yes: ['公开90条，包括网站发布40条。'],
    no: ['公开90条，包括各类文件，在公示栏张贴40张。'],
  },
  {
    id: 'counts/part-behind-colon',
    when: { gap: /^[^，。；：\n]{0,10}：/ },
    effect: 'opens',
    why: 'A colon right behind a figure opens a list of its parts.',
    yes: ['公开信息90条：领导分工2条，动态88条。'],
    no: ['公开信息90条，如下所述。'],
  },
  {
    id: 'counts/part-behind-dash',
    when: { gap: /^[^，。；：\n]{0,4}(?:--?|—+)/ },
    effect: 'opens',
    why: 'A dash behind a figure does the same as a colon.',
    yes: ['公开信息90条--网站40条、公众号50条。'],
    no: ['公开信息90条、网站40条。'],
  },
  {
    id: 'counts/part-in-what-was-told',
    when: { gap: /(?:^|。)[^，。；：\n]{0,20}(?:[中里][头面边]?|之中)[，：]/ },
    effect: 'opens',
    why: '在公开的信息中 refers to the figure before.',
    yes: ['公开信息90条。所有信息中，动态40条、公告50条。'],
    no: ['公开信息90条。集中公开动态40条。'],
  },
  {
    id: 'counts/part-enumerated',
    when: { first: true, outlet: false, open: true },
    effect: 'opens',
    why: 'An enumeration behind a split goes on with it.',
    yes: ['公开信息90条，包括民生类60条、其他30条。（1）职能6条；（2）动态84条。'],
    no: ['公开90条。'],
  },
  {
    id: 'counts/part-enumerated-behind-a-total',
    when: { first: true, outlet: false, part: false },
    effect: 'opens',
    why: 'An enumeration right behind a figure without an outlet lists its parts.',
    yes: ['公开信息90条。（1）职能6条；（2）动态84条。'],
    no: ['网站公开信息90条。一是公示栏张贴60张。'],
  },
];

/** How figures come to be parts without a word that opens a split. Their finders stand in the report's counts. */
export const partReasons = {
  bracket: {
    id: 'counts/part-in-brackets',
    why: 'Figures in brackets right behind a figure are its parts.',
    yes: ['公开90条（网站40条，公示栏50条）。'],
    no: ['公开90条，网站40条。'],
  },
  goesOn: {
    id: 'counts/part-goes-on',
    why: 'The list of a split goes on as long as marks, measure words and sums allow.',
    yes: ['公开90条，其中网站40条，公众号50条。'],
    no: ['公开90条，其中网站40条。'],
  },
  nextSentence: {
    id: 'counts/part-goes-on-in-the-next-sentence',
    why: 'A list that has not reached its total goes on behind a full stop, where the item has neither verb nor outlet of its own.',
    yes: ['公开112条，其中财政类50条。公告类62条。'],
    no: ['公开112条，其中财政类50条。公示栏张贴公告60条。'],
  },
  closed: {
    id: 'counts/parts-before-their-sum',
    why: 'A list closed by 合计 or 共计 is made of its parts; 共 and 累计 close only what they are the sum of.',
    yes: ['职能6条，动态40条，合计46条。'],
    no: ['网站公开6条，公众号推送共计40条。'],
  },
  sum: {
    id: 'counts/parts-add-up',
    why: 'Figures that follow a total and add up to it exactly are its parts, though no word says so.',
    yes: ['公开政府信息100条。网站发布40条。公众号发布60条。'],
    no: ['公开政府信息100条。网站发布40条。'],
  },
  channel: {
    id: 'counts/parts-of-a-channel',
    why: 'A second split whose parts add up to the figure of one outlet is one of that outlet.',
    yes: ['公开90条，其中网站40条、公众号50条。其中公告15条，动态25条。'],
    no: ['公开90条，其中网站40条、公众号50条。'],
  },
  share: {
    id: 'counts/part-of-the-whole-behind',
    why: 'What is told as a share of a whole named behind it, or as held in it, is part of that (29条，占全部信息184条的一成).',
    yes: ['惠农信息公开29条，占全部公开信息184条的一成半。', '征地公布11条，教育5条，均包括在网站全年126条之内。'],
    no: ['惠农信息公开29条，全部公开信息184条。'],
  },
  referred: {
    id: 'counts/parts-of-an-earlier-figure',
    why: 'A sentence that begins with 其中 splits the figure it adds up to, wherever before that stands.',
    yes: ['公开信息90条。公示栏公开120条。其中网站40条，公众号50条。'],
    no: ['公开信息90条。其中网站40条。'],
  },
} as const;
