import { channels } from '../form/channels.ts';
import type { Measure } from '../series/measures.ts';
import { cellName } from './form.ts';
import { defineWords, type Lang } from './lang.ts';

/** Names of measures and of the groups they stand in. Cells not listed are named by their row and column in the form. */
export const measureWords = defineWords({
  zh: {
    groups: {
      proactive: '主动公开',
      applications: '依申请公开',
      disputes: '复议与诉讼',
      narrative: '叙述',
      quality: '质量',
      stated: '各渠道公开条数',
      cells: '表中全部数据格',
    },
    names: {
      disclosed: '主动公开信息条数',
      problems: '所写问题数',
      channels: '所用渠道数',
      coverage: '读出的数据格',
      'findings.error': '核查：错误',
      'findings.warning': '核查：提醒',
      days_late: '逾期天数',
      'proactive.normative_documents.in_force': '规范性文件（现行有效）',
      'proactive.normative_documents.issued': '规范性文件（本年制发）',
      'proactive.licences.decisions': '行政许可决定数',
      'proactive.penalties.decisions': '行政处罚决定数',
      'proactive.coercive_measures.decisions': '行政强制决定数',
      'proactive.fees.amount': '行政事业性收费金额',
      'proactive.procurement.amount': '政府集中采购金额',
      'applications.received.total': '新收申请',
      'applications.received.natural_person': '新收申请（自然人）',
      'applications.carried_in.total': '上年结转的申请',
      'applications.granted.total': '予以公开',
      'applications.partially_granted.total': '部分公开',
      'applications.unavailable_not_held.total': '无法提供（不掌握）',
      'applications.not_processed_complaint.total': '不予处理（信访举报投诉）',
      'applications.outcomes_total.total': '办理结果总计',
      'applications.carried_out.total': '结转下年度的申请',
      'disputes.review.total': '行政复议',
      'disputes.review.corrected': '行政复议（结果纠正）',
      'disputes.direct_litigation.total': '行政诉讼（未经复议）',
      'disputes.litigation_after_review.total': '行政诉讼（复议后）',
    } as Readonly<Record<string, string>>,
    channelCount: (channel: string) => `${channel}公开条数`,
  },
  en: {
    groups: {
      proactive: 'Proactive disclosure',
      applications: 'Applications',
      disputes: 'Reviews and lawsuits',
      narrative: 'Narrative',
      quality: 'Quality',
      stated: 'Stated counts by channel',
      cells: 'Every cell of the tables',
    },
    names: {
      disclosed: 'Information disclosed',
      problems: 'Problems stated',
      channels: 'Channels used',
      coverage: 'Cells read',
      'findings.error': 'Findings: errors',
      'findings.warning': 'Findings: warnings',
      days_late: 'Days late',
      'proactive.normative_documents.in_force': 'Normative documents in force',
      'proactive.normative_documents.issued': 'Normative documents issued',
      'proactive.licences.decisions': 'Licensing decisions',
      'proactive.penalties.decisions': 'Penalty decisions',
      'proactive.coercive_measures.decisions': 'Decisions on coercive measures',
      'proactive.fees.amount': 'Administrative fees charged',
      'proactive.procurement.amount': 'Central procurement, amount',
      'applications.received.total': 'Applications received',
      'applications.received.natural_person': 'Applications from natural persons',
      'applications.carried_in.total': 'Applications carried in',
      'applications.granted.total': 'Granted',
      'applications.partially_granted.total': 'Partially granted',
      'applications.unavailable_not_held.total': 'Unavailable: not held',
      'applications.not_processed_complaint.total': 'Not processed: complaints',
      'applications.outcomes_total.total': 'Applications answered',
      'applications.carried_out.total': 'Applications carried over',
      'disputes.review.total': 'Administrative reviews',
      'disputes.review.corrected': 'Reviews ending in correction',
      'disputes.direct_litigation.total': 'Lawsuits without review',
      'disputes.litigation_after_review.total': 'Lawsuits after review',
    } as Readonly<Record<string, string>>,
    channelCount: (channel) => `Pieces via ${channel}`,
  },
});

/** The name of a measure. */
export function measureName({ id, source }: Pick<Measure, 'id' | 'source'>, lang: Lang): string {
  const { names, channelCount } = measureWords[lang];
  const listed = names[id];
  if (listed) return listed;
  if (source.of === 'channelCount') {
    const channel = channels.find((c) => c.id === source.channel);
    return channelCount(channel?.[lang] ?? source.channel);
  }
  return cellName(id, lang);
}
