/** Words by which prose states applications, disputes and fees. Regular expressions over one clause of folded text. */
export const statementCues = {
  review: '复议',
  litigation: '诉讼|被诉|应诉|起诉',
  /** An application for information; 申请复议 and applications for other things are none. */
  application:
    '依申请|(?:^|[^被])申请公开|公开(?:信息)?的?申请(?!行政?复议)|(?:收到|接到|收取|受理|接收|接受|新收|收|答复|处理|提出|书面|办理)(?:(?!(?:被|低保|宅基地|用地|建房|救助|补助|补贴|贷款|入党|医保|许可|证|残疾|困难|住房|土地|准生|社保|保障|认定)申请)[^，。；]){0,30}?申请(?!行政复议|复议)|申请(?:件|数量|量|总数|事项)|(?:要求|请求)公开|(?:收到|受理|接收)和处理政府信息',
  fee: '处理费|不涉及(?:任何)?收费|(?:^|[、.）])收费[：:]|(?:信息公开|公开信息|公开政府信息|检索|复制|邮寄)[^，。；]{0,10}?(?:收费|费用)|收费(?:及|和|、)?减免|收费情况|收取[^，。；]{0,8}费',
  /** Things that are counted like applications and are none. */
  foreign:
    '12345|热线|工单|提案|议案|人大建议|代表建议|建议|信访|来信|来电|来访|咨询|求助|留言|诉求|许可|处罚|强制|低保|宅基地|建房|用地|党员|规范性文件|培训|会议|主动公开|公开政府信息|发布',
  /** Under these the number belongs to an account of part of the applications. */
  breakdown:
    '其中|网上|网络|书面|当面|信函|邮寄|邮件|现场|线上|线下|口头|平台|窗口|予以公开|部分公开|不予|不掌握|无法提供|不存在|未予|补正|撤回|撤销|属于|自然人|企业|法人|组织|个人|同意公开|主动撤|维持|纠正|驳回|胜诉|败诉|撤诉|调解|审结|涉及|关于',
  carriedIn: '(?:上|去|往|前)一?年度?(?:度)?(?:结转|转入|遗留|延续|转接)|结转自?(?:上|去)一?年|(?:上|去)一?年度?未办结',
  carriedOut:
    '结转(?:至|到|入)?(?:下|次|明|本年度以后)|结转(?:至|到|入)?\\d{4}年|(?:转|延|留)(?:入|至|到)(?:下|次|明)一?年|(?:下|次)一?年度?(?:继续)?办理|正在办理|尚未办结|未办结|结转(?=\\d)',
  answered: '办结|答复|办理完|处理完|办复|已办理|回复|办毕|处结|已处理|办理完毕',
  received: '收到|接到|受理|接收|新收|收取|收件|收',
  /** A number behind these is a difference or another year's. */
  difference:
    '(?:增加|减少|下降|增长|上升|增多|同比|环比|多了?|少了?|上浮|提高|降低)[^，。；\\d]{0,6}$|(?:去年|上年度?|上一年度?|往年|前年)(?!度?(?:结转|转入|遗留|未办))[^，。；\\d]{0,12}$',
  /** The negation of an event. */
  none: '未曾?|没有?|无|零|不存在|不涉及|暂无|尚无',
  /** In a clause with these, the negation is of a lost case and not of the case. */
  lost: '败诉|纠错|纠正|撤销|确认违法|责令',
  /** In a clause with these, the negation is of a fault and not of an application. */
  fault: '超期|逾期|差错|纠错|纠正|败诉|不满|违规|遗漏|错误|拒收|推诿|泄密|拖延|不当|专人|瑕疵|纠纷',
} as const;

/** Units a number of applications or cases is given in. */
export const caseUnits = '件次?|份|条|项|起|宗|例|次(?!性)|个(?!工作日|月|村|部门|站所|领域)|人次|件';

/** Decisions stated in prose and the cell of the form that states them too. A number must stand right behind the words. */
export const decisionCues = [
  { cell: 'proactive.licences.decisions', words: '行政许可(?:类)?(?:处理)?(?:决定|事项|案件|业务)?(?:数量)?' },
  { cell: 'proactive.penalties.decisions', words: '行政处罚(?:类)?(?:处理)?(?:决定书?|案件|事项)?(?:数量)?' },
  {
    cell: 'proactive.coercive_measures.decisions',
    words: '行政强制(?:措施|执行)?(?:类)?(?:处理)?(?:决定书?|案件|事项)?(?:数量)?',
  },
  {
    cell: 'proactive.normative_documents.issued',
    words: '(?:制发|制定|出台|印发|新制定|发布)(?:了)?(?:行政)?规范性文件',
  },
  { cell: 'proactive.normative_documents.repealed', words: '(?:废止|失效)(?:了)?(?:行政)?规范性文件' },
  { cell: 'proactive.normative_documents.in_force', words: '现行有效(?:的)?(?:行政)?规范性文件' },
] as const;
