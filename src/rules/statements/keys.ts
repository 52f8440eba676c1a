import type { Rule } from '../../language/rule.ts';
import { pattern } from '../../text/pattern.ts';

/** What a number of cases counts. */
export type CaseKey = 'new' | 'carriedIn' | 'answered' | 'carriedOut';

/** A rule that says what a number counts from the words on its left or right, up to the next number. */
export interface KeyEffect {
  key: CaseKey;
  side: 'left' | 'right';
}
export type KeyRule = Rule<KeyEffect, RegExp>;

/** In order: the first that speaks decides. */
export const keyRules: readonly KeyRule[] = [
  {
    id: 'statements/carried-in',
    when: pattern`
      (?:上|去|往|前|头)一?年度?(?:度)?(?:未|无|没有)?(?:结转|转入|转过来|带过来|带来|遗留|延续|转接|转来|接过来|留下|剩下)|结转自?(?:上|去)一?年|(?:上|去|头)一?年度?(?:里
      |底)?(?:未|没|没有|尚未)(?:办|了)|(?:上|去|头)一?年度?(?:里|底)?(?:拖|带|欠|积|压|剩|移|挪|滚)(?:下|过|进|存|到)?|(?:从|由)(?:上|去
      |头)一?年度?[^，。；]{0,4}[来的]|(?:年初|期初|上期|开年|开春)[^，。；]{0,6}(?:未办|挂|结转|剩|欠|留|没办|账上|在手)|(?:上|去)一?年(?:底|末|尾巴
      |年底)?[^，。；]{0,4}(?:留|剩|来|转|接|的那|未了|那)|(?:承接|接手|接着|接过)[^，。；]{0,3}(?:上|去)一?年|20\d\d年度?(?:结转(?![至到入下次明])|转(?:过|进)?来
      |转入|遗留|没办|未办|带过?来)|(?:^|[^比较同与])(?:上|去)一?年度?(?:末|底|年底|[\d十][\d一二]?月)[^，。；]{0,10}?(?:收到|接到|受理|提[出交]|递|寄)
    `,
    effect: { key: 'carriedIn', side: 'left' },
    why: 'What came over from the year before.',
    yes: [
      '上年结转1件',
      '去年遗留2件',
      '上一年度未结转',
      '2021年结转1件',
      '由2021年转过来的1件',
      '去年没办完的2件',
      '头年拖下来1件',
      '年初在手1件',
      '去年12月收到、今年1月答复的1件',
    ],
    no: ['结转下年度2件', '2021年结转下年度2件', '比去年12月收到的多1件'],
  },
  {
    id: 'statements/carried-out',
    when: pattern`
      (?:结转(?:至|到|入)?(?:下|次|明|本年度以后|\d{4}年)|(?:转|延期?|留)(?:入|至|到)(?:(?:下|次|明)一?年|20\d\d年)|[转挪带拖移放推顺留延接滚结](?:入|至|到
      |进)?(?:(?:明|下|来|次|后)一?年|20\d\d年)|尾巴|还在办|跨年|年[末底终](?:无|没有|未)?结转|结转20\d\d年|(?:下
      |次)一?年度?(?:继续)?办理)|(?:(?:正在|尚?未能?|没有?|还没)办[理结完好妥]|(?:年[末底终]|期末|截至[^，。；]{0,8})[^，。；]{0,4}(?:未办|没办|剩|还剩|余|未了
      |没了|挂|欠|压|还在|在手)|(?:转|留|延|跨|拖|移|挪)[到至入了]?[^，。；\d]{0,4}(?:明年|来年|下一?年|次年|下一年)|要到(?:明|来)年|结转(?:$|者|(?=\d))|期末结)
    `,
    effect: { key: 'carriedOut', side: 'left' },
    why: 'What goes over into the next year, or is still being dealt with.',
    yes: [
      '结转下年度继续办理2件',
      '正在办理1件',
      '年底没办完1件',
      '挪到来年1件',
      '1件结到来年',
      '年底尚余1件',
      '跨年再办',
      '1件延期至2025年1月办理',
      '无结转者',
    ],
    no: ['上年转入1件'],
  },
  {
    id: 'statements/answered',
    when: pattern`
      (?:办[结复毕妥好掉清]|已办|办的是|办件|清零|答复|[办处][理]?完|已[办处]理|回复|处结)|(?:已完成|[答回办复]了|(?:给|有)[^，。；]{0,6}(?:答复|回音|回函|结果|说法)
      |答完|(?:^|[^问解应对作次])答(?:$|[了\d一二三四五六七八九十两]))
    `,
    effect: { key: 'answered', side: 'left' },
    why: 'What was dealt with to its end.',
    yes: ['按期答复3件', '已完成依申请公开3件', '办好6件', '给了书面回音', '答三件', '已办的7件'],
    no: ['收到申请3件', '问答3件', '并作一次答'],
  },
];

/** The ways to court of the form: lawsuits told of by these alone are as many as all of them. */
export const wayToCourt: Rule<'part', RegExp> = {
  id: 'statements/way-to-court',
  when: /复议后(?:直接)?(?:起诉|提起)|直接起诉/,
  effect: 'part',
  why: 'The form tells lawsuits apart by whether there was a review before; told of side by side they add up.',
  yes: ['未经复议直接起诉1件，复议后起诉2件'],
  no: ['行政诉讼3件'],
};

/** Under these words a number belongs to an account of part of the cases. */
export const breakdowns: readonly Rule<'part', RegExp>[] = [
  {
    id: 'statements/way-of-filing',
    when: /网上|网络|书面|当面|信函|邮寄|邮件|现场|线上|线下|口头/,
    effect: 'part',
    why: 'How applications came in splits their number, behind a number already told.',
    yes: ['收到申请6件，其中网上4件、信函2件'],
    no: ['收到申请1件'],
  },
  {
    id: 'statements/outcome',
    when: /其中|予以公开|部分公开|不予|不掌握|无法提供|不存在|未予|补正|撤回|撤销|同意公开/,
    effect: 'part',
    why: 'How applications ended splits their number.',
    yes: ['收到申请8件，其中予以公开5件'],
    no: ['收到申请8件'],
  },
  {
    id: 'statements/applicant',
    when: /平台|窗口|属于|自然人|企业|法人|组织|个人|涉及|关于/,
    effect: 'part',
    why: 'Who applied, and for what, splits the number.',
    yes: ['收到申请8件，自然人5件'],
    no: ['收到申请8件'],
  },
  {
    id: 'statements/ruling',
    when: /主动撤|维持|纠正|驳回|胜诉|败诉|撤诉|调解|审结/,
    effect: 'part',
    why: 'How reviews and lawsuits ended splits their number.',
    yes: ['复议1件，维持1件'],
    no: ['复议1件'],
  },
  wayToCourt,
];

/** Behind these a number is told of each: 各答复一件. */
export const each = /(?:各|每[人件月季村家次项])(?:自|都)?(?:答复|回复|办[结理]|收到?|提出|给[了予]?|予以公开|有)?$/;
/** Behind these a number is a difference, or another year's. */
export const difference =
  /(?:增加|减少|下降|增长|上升|增多|同比|环比|多了?|少了?|上浮|提高|降低)[^，。；\d]{0,6}$|(?:去年|上年度?|上一年度?|往年|前年)(?!度?(?:结转|转入|遗留|未办))[^，。；\d]{0,12}$/;
/** The negation of an event. */
export const none =
  /未曾?|没有?|无(?!法|条件)|谈不上|免谈|不欠|从不|零(?!星)|空白|空着|不存在|不涉及|暂无|尚无|从无|免费|免收|全免|分文|不收/;
/** In a clause with these, the negation is of a lost case and not of the case. */
export const lost = /败诉|纠错|纠正|撤销|确认违法|责令/;
/** In a clause with these, the negation is of a fault and not of an application. */
export const fault =
  /超期|逾期|差错|纠错|纠正|败诉|不满|违规|遗漏|错误|拒收|推诿|泄密|拖延|不当|专人|瑕疵|纠纷|异议|意见/;
