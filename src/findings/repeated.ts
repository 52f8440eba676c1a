import { cellId } from '../form/form.ts';
import type { Count } from '../report/report.ts';
import { overlap } from '../text/span.ts';
import { type Check, type Evidence, found, numberIn } from './evidence.ts';
import type { Finding } from './finding.ts';
import { type YearStatement, yearStatements } from './sameStatement.ts';

/** Names of the whole of what was disclosed: two values for it contradict each other, whatever it is called. */
const WHOLE = /^(?:政府信息|政务信息|信息|各类信息|各类政府信息|政府信息公开)$/;

/** Words that make two figures of one thing two facts: what is new, what is kept up, what was taken over. */
const MANNER = /新增|新建|更新|转发|转载|原创|补录|维护|首次|累计|上报|报送|被?采[用纳]|录用|推送|解读|审核|撤下|删除/g;
/** Part of the year: 上半年, 第三季度, 5月至11月. */
const PERIOD = /[上下]半年|[一二三四1-4]季度|1?\d月|年[初中底末]|节?期间|以来/g;
/** Whose outlet it is: 县政府网, 镇网站. */
const OWNER = /[省市区县旗州镇乡村]|街道|社区/g;

/** Where a figure was counted, though no channel is known by it: 镇级平台, 代发. */
const PLACE = /[省市区县镇乡村]级|平台|渠道|窗口|[本代]级|代发|中心|站所|部门/g;

/** What tells a figure from another of the same thing, unit, channel and year. */
const mannerOf = ({ quote, channel }: Count) =>
  [MANNER, PERIOD, PLACE, ...(channel ? [OWNER] : [])].flatMap((words) => quote.match(words) ?? []).join();

/** The same total (same thing, unit, channel and year) with two values. */
const repeatedCounts = ({ report }: Evidence): Finding[] => {
  const groups = new Map<string, Count[]>();
  for (const c of report.counts) {
    if (c.scope !== 'total' || c.approx || c.channelAlt.length || !c.what || !WHOLE.test(c.what)) continue;
    const key = [c.unit, c.channel, c.year, mannerOf(c)].join('|');
    groups.set(key, [...(groups.get(key) ?? []), c]);
  }
  return [...groups.values()].flatMap((same) => {
    const other = same.find((c) => c.value !== same[0]!.value);
    if (!other) return [];
    return [
      found('repeated_figure', {
        spans: [same[0]!.span, other.span],
        expected: same[0]!.value,
        actual: other.value,
        params: { what: other.what! },
      }),
    ];
  });
};

/** The same sentence with two values, whatever it counts (举办培训3次, 全年共举办培训5次). */
function repeatedStatements(evidence: Evidence): Finding[] {
  const first = new Map<string, YearStatement>();
  return yearStatements(evidence, evidence.report.identity.year).flatMap((told) => {
    const here = `${told.section} ${told.key}`;
    // with what its own section says, else with the section that says it first
    const before = first.get(here) ?? first.get(told.key);
    for (const place of [here, told.key]) if (!first.has(place)) first.set(place, told);
    if (!before || before.value === told.value || isHeldAgainstTable(evidence, before, told)) return [];
    const [words] = told.key.split('|').slice(-1);
    return [
      found('repeated_figure', {
        spans: [before.span, told.span],
        expected: before.value,
        actual: told.value,
        params: { what: words!.split('#')[0]! },
      }),
    ];
  });
}

/** Applications told in two sections are each held against table three where that was read. */
const isHeldAgainstTable = ({ report }: Evidence, before: YearStatement, { section, key }: YearStatement) =>
  key.includes('公开申请#') &&
  section !== before.section &&
  numberIn(report, cellId('applications', 'received', 'total')) !== null;

/** repeated_figure: the same fact is stated with two values; each pair once. */
export const checkRepeated: Check = (evidence) => {
  const counts = repeatedCounts(evidence);
  const told = counts.flatMap((f) => f.spans);
  const others = repeatedStatements(evidence).filter((f) => !f.spans.every((s) => told.some((t) => overlap(s, t))));
  return [...counts, ...others];
};
