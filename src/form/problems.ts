/** The 18 categories of stated problems. Order is that of the taxonomy; display order is by frequency. */
export const problemCategories = [
  { id: 'content_depth', zh: '内容不全面、不深入', en: 'Content incomplete or shallow' },
  { id: 'content_quality', zh: '质量不高、不规范', en: 'Low quality, not to standard' },
  { id: 'timeliness', zh: '更新不及时', en: 'Not timely' },
  { id: 'channels', zh: '渠道形式单一', en: 'Few channels or forms' },
  { id: 'interpretation', zh: '政策解读不足', en: 'Weak policy interpretation' },
  { id: 'participation', zh: '互动参与不足', en: 'Little interaction or participation' },
  { id: 'publicity', zh: '宣传不够', en: 'Little publicity' },
  { id: 'staffing', zh: '人手不足、队伍不稳', en: 'Too few or unstable staff' },
  { id: 'skills', zh: '业务能力不强', en: 'Weak skills or training' },
  { id: 'awareness', zh: '认识不到位', en: 'Low awareness' },
  { id: 'mechanism', zh: '制度机制不健全', en: 'Weak rules and process' },
  { id: 'supervision', zh: '监督考核不足', en: 'Weak supervision' },
  { id: 'coordination', zh: '部门协同不畅', en: 'Poor coordination' },
  { id: 'platform', zh: '平台栏目建设不足', en: 'Weak platform or site' },
  { id: 'applications', zh: '依申请办理不规范', en: 'Application handling' },
  { id: 'data_security', zh: '保密审查不严', en: 'Secrecy and privacy review' },
  { id: 'village_level', zh: '村级公开薄弱', en: 'Weak village-level disclosure' },
  { id: 'other', zh: '其他', en: 'Other' },
] as const satisfies readonly { id: string; zh: string; en: string }[];

/** The id of one of the 18 problem categories. */
export type ProblemCategory = (typeof problemCategories)[number]['id'];
