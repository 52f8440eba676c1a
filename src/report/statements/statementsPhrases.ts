/** Nothing but a negation: 无, 没有, 均为零. */
export const BARE_NONE =
  /^(?:情况)?[：:]?(?:[本全今]年度?)?(?:均|都)?(?:为)?(?:无|没有|零|暂无|未发生|未收到|未产生|未收取|0)(?:件|条|份|项|起)?$/;
/** 也没有, 一件都没有, 一分没有: none, as an answer. */
export const NONE_IN_ANSWER = /^(?:也|都|真|还|从来)?(?:一[件份分个]?[^，。；]{0,3})?(?:没有?|无|零)(?:过|收)?$/;
/** All of it was dealt with: 均已答复, 在法定时间内给予回复. */
export const ALL = new RegExp(
  '(?:均|都|全|皆|已|按时|按期|如期|及时|逐一|悉数|[件份一][件份一]|(?:期限|时限|时间|工作日|天|日|月)内|第[^，。；]{1,3}天)[^，。；]{0,16}' +
    '(?:办[结复完妥好]|[办处]理完|答复|回复|[回答]了|给出结果|回音|有着落)',
);
/** Units of cases: what an earlier sentence spoke of goes on behind them, and not behind 上网104条. */
export const CASES = /^(?:余|多)?[件份宗起例封个]/;

/** 其中4件已办结: the verb stands right behind the number. */
export const DONE =
  /^(?:件次?|份|条|项|起)?(?:均|都|全部|已经?|按时|按期|依法|当年|年内|作了?|给了?|得到|在[^，。；]{0,8}内)+(?:办[结完复]|答复|办理完|处理完|回复|回音)/;

/** 一件申请也没有收到, 未接到一份申请: not one. */
export const NOT_ONE = new RegExp(
  '[一半][件份条个例封宗桩起笔](?:[^，。；]{0,16}(?:也|都)(?:没|未|无|不)|没有$)|' +
    '(?:没有?|无)(?:一?[件份例封宗桩起](?!的)|一[个位名家户])|(?:没有?|未曾?)[收接受]到?过?一[件份条个例封宗桩起]',
);

/** What became of an application, before its number or behind it. */
export const OUTCOME =
  /(?:予以|部分|同意)公开|不[再予][公处]|不掌握|无法提供|不存在|未予|不属于|告知|答复$|(?:^|[，、；中])(?:同意|依法)?公开(?=$|件)/;
/** 申请内容为宅基地审批材料: what the cases named before are about. */
export const ABOUT_THEM = /^(?:该|其|均|都|主要|申请|公开)*(?:内容|事项|涉及|关于|问的?是|要的?是)/;

/** 一件问宅基地，一件问低保: what the single cases were about. */
export const ONE_BY_ONE = /^(?:其中)?(?:[一二两三四五\d]+)[件份项](?:是|问|为|要(?!到|等)|涉及|关于|申请公开|反映)/;
/** What was done with the only case. */
export const ANSWERED =
  /答复书|办结|办[理处]?完毕|不[再予]处理|算[是作]?答复|作出(?:了)?答复|给予?(?:了)?[^，。；]{0,4}答复|予以(?:公开|答复)|书面(?:答复|告知)|回复了?申请人/;

/** 对其中一件不服: a lawsuit or a review may follow. */
export const CONTESTED = /(?:其中|有|对)[^，。；]{0,14}(?:不服|不满|不认可|心里不服)/;
/** 上年遗留的1件诉讼: what is counted stands right behind its number. */
export const OF_DISPUTE = /^[件起宗例](?:行政)?(?:诉讼|复议)/;
/** 来电咨询如何申请，经解释后没有提出申请: those who asked, and did not apply. */
export const ASKED = /咨询|来电|来访|询问|打听|沟通/;
export const NOT_APPLIED = /(?:没有|未|没|不再|放弃)[^，。；]{0,3}(?:提出|提交|递交)|放弃/;
/** 共3件: what came in and what was carried in, told together. */
export const TOGETHER = /(?:合计|共计|合共|总计|总共|一共|共|累计|拢共|加起来|合起来|加在一起)(?:有|为|是|办理|处理)?$/;
/** The same of what was dealt with: 两项合起来办结6件. */
export const DONE_TOGETHER = new RegExp(`${TOGETHER.source.slice(0, -1)}(?:办[结完清了]|答复|回复|答了)$`);
/** 此件已办结: one case, named by the sentence before. */
export const THE_CASE = /^[^，。；]{0,4}(?:此|该|这)(?:一)?件/;
/** Before an amount: what ought to be paid, not what was. */
export const DUE = /应[收缴交]|标准/;
