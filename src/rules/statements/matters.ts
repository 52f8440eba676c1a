import type { Rule } from '../../language/rule.ts';
import { pattern } from '../../text/pattern.ts';

/** Why the cases a clause speaks of are none of the table's; `sentence` where the words may stand behind it in its sentence. */
export type MatterRule = Rule<{ apart: 'clause' | 'sentence' }, RegExp>;

const LAND = '(?:[土林]地|山林|宅基地|征[收地]|拆迁|权属|违[法章]建[设筑])';
const OTHER = '(?:劳动|工伤|合同|婚姻|治安|民事|债务|行政(?:处罚|许可|强制))';
const CAUSE = `(?:${LAND}|${OTHER})`;

/** Every rule that speaks takes the clause out. */
export const matterRules: readonly MatterRule[] = [
  {
    id: 'statements/rehearsed',
    when: /演练|模拟|培训|讲座|讲了|普法|案例|旁听|观摩|研讨|评查|竞赛/,
    unless: /收到|接到|受理|未发生|没有发生/,
    effect: { apart: 'clause' },
    why: 'A drill, a lesson or a visit to the court about cases is no case.',
    yes: ['开展了一次复议应诉模拟演练', '旁听行政诉讼庭审2次'],
    no: ['被提起行政诉讼2件'],
  },
  {
    id: 'statements/for-others',
    when: /(?:协助|配合|代替?)[^，。；]{0,8}(?:[县市区旗州]|局|法院|政府)/,
    effect: { apart: 'clause' },
    why: 'Cases of another body in which the township only helps are not its own.',
    yes: ['协助县政府答复行政复议1件'],
    no: ['被申请行政复议1件'],
  },
  {
    id: 'statements/handed-over',
    when: /(?:移交|划转|交接)[^，。；\d]{0,10}\d+[件份宗]|(?:移交|划转|交接)[^，。；\d]{0,6}申请|连同[^，。；]{0,6}(?:移交|划转|交接)/,
    effect: { apart: 'clause' },
    why: 'Cases that came with a place or an office handed over are counted as new by some and as carried over by others.',
    yes: ['接收撤并乡移交的在办申请1件', '连同移交的1件一并办清'],
    no: ['收到公开申请2件', '移交前收到的两件'],
  },
  {
    id: 'statements/of-another-matter',
    when: new RegExp(
      `(?:因|在|涉|就|对|不服|关于)[^，。；]{0,10}${CAUSE}[^，。；]{0,14}(?:复议|诉讼|[应起被]诉)|` +
        `${CAUSE}(?:类|案件|纠纷|争议|方面)[^，。；]{0,10}(?:复议|诉讼|[应起被]诉)`,
    ),
    unless: /公开/,
    effect: { apart: 'clause' },
    why: 'Reviews and lawsuits over land, labour or penalties are not those over disclosure, which table four counts.',
    yes: ['在土地权属方面应诉3件', '因征地补偿引起行政诉讼2件'],
    no: ['因政府信息公开被提起行政诉讼2件', '无行政许可、行政复议、行政诉讼'],
  },
  {
    id: 'statements/unrelated',
    when: new RegExp(
      '(?:与|同|和|跟)[^，。；]{0,6}(?:公开|[我本][镇乡场街单])[^，。；]{0,6}(?:无关|没有关系|不相关)|' +
        '(?:不属于?|并非|不是)[^，。；]{0,8}公开(?:类|案件|事项|范畴|范围|方面)|不计入[^，。；]{0,6}公开',
    ),
    effect: { apart: 'sentence' },
    why: 'Cases that the sentence says have nothing to do with disclosure, or with this township, are none of the table.',
    yes: ['应诉3件，均与信息公开无关', '信访件57件，不计入公开申请'],
    no: ['因信息公开应诉3件'],
  },
];

/**
 * Between the words of a topic and a number: what is counted is a paper, a place or a person of the procedure and no case. The last
 * thing named counts: 指南500份 is none, 指南公布后收到3件 is one.
 */
export const procedure = pattern`
    (?:目录|清单|流程图?|指南|手册|窗口|专[栏区]|栏目|渠道|模板|样[本表张]|范本|告知书样?本?|协查函|公函|制度|规定|电话|网页|岗位|人员|[信邮]箱|海报|折页|二维码|站点
    |场所)[^，。；：\d收接受]{0,8}$|接待[^，。；\d]{0,6}$|(?:咨询|询问|打听)[^，。；：\d收接受]{0,14}$
  `;
