/**
 * What such a report is called, from its matter to what it calls itself: 政府信息公开工作年度报告, 信息公开2023年年报,
 * 政务公开工作总结. The only pattern for it: a title, a quotation and the foot of a page are told by the same words.
 */
export const reportName = /(?:信息|政务)公开[^。；，：《》]{0,28}(?:报告书?|年报|总结|报吿)/;

/** True where the words end in the name of a report. */
export const endsInReportName = (words: string): boolean => ENDS.test(words);
const ENDS = new RegExp(`${reportName.source}$`);
