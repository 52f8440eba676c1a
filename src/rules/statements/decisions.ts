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
