import type { CellId } from '../../form/form.ts';

/** Decisions stated in prose and the cell of the form that states them too. A number must stand right behind the words. */
export const decisionRules: readonly { cell: CellId; when: RegExp }[] = [
  { cell: 'proactive.licences.decisions', when: /行政许可(?:类)?(?:处理)?(?:决定|事项|案件|业务)?(?:数量)?/g },
  { cell: 'proactive.penalties.decisions', when: /行政处罚(?:类)?(?:处理)?(?:决定书?|案件|事项)?(?:数量)?/g },
  {
    cell: 'proactive.coercive_measures.decisions',
    when: /行政强制(?:措施|执行)?(?:类)?(?:处理)?(?:决定书?|案件|事项)?(?:数量)?/g,
  },
  {
    cell: 'proactive.normative_documents.issued',
    when: /(?:制发|制定|出台|印发|新制定|发布)(?:了)?(?:行政)?规范性文件/g,
  },
  { cell: 'proactive.normative_documents.repealed', when: /(?:废止|失效)(?:了)?(?:行政)?规范性文件/g },
  { cell: 'proactive.normative_documents.in_force', when: /现行有效(?:的)?(?:行政)?规范性文件/g },
];

/** Before the words of a decision: it is posted, prepared or advised on, and not taken. */
export const notDecided =
  /(?:公开|公示|发布|公布|报送|下放|承接|梳理|咨询|代办|转办|协助|配合|移送|评查|归集|抽查|复核|审核|收集|归档)[^，。；]{0,8}$/;
/** Before them: what was decided in part of the year, or in another. */
export const notOfTheYear =
  /[上下]半年|季度|\d月|[去前上]一?年|20\d\d年以来|同比|较[去上]|比[去上]|历年|累计|增加|减少|预计|计划|其中/;
