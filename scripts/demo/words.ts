import { bearers, circumstances, followUps, manners, openings, parts, problemWords, shares, totals } from './banks.ts';
import { banksOf, say } from './fill.ts';
import { gridsOf } from './grids.ts';
import type { Piece, ReportPieces } from './pieces.ts';
import type { Plan } from './plan.ts';
import { pick } from './random.ts';

const ordinals = ['一', '二', '三', '四', '五', '六', '七'];

/** 我镇, 我乡, 我街道. */
const selfName = (township: string) =>
  township.endsWith('街道') ? '我街道' : township.endsWith('乡') ? '我乡' : '我镇';
/** The name in front of 人民政府 or 办事处. */
export const agencyOf = ({ county, township }: Plan['place']): string =>
  `${county}${township}${township.endsWith('街道') ? '办事处' : '人民政府'}`;
const stem = (township: string) => township.replace(/(?:街道|土家族乡|[镇乡])$/, '');

/** Puts a plan into words: the pieces of a sound report, which the planted anomalies then change. */
export function writeReport(plan: Plan): ReportPieces {
  const [two, three, four] = gridsOf(plan.form, plan.cells);
  return {
    title: [{ kind: 'title', text: `${agencyOf(plan.place)}${plan.year}年政府信息公开工作年度报告` }],
    preamble: paragraphs([
      `本报告依据《中华人民共和国政府信息公开条例》编制，统计期限自${plan.year}年1月1日起至${plan.year}年12月31日止。`,
    ]),
    overview: { heading: '一、总体情况', body: overview(plan) },
    proactive: { heading: '二、主动公开政府信息情况', body: [{ kind: 'table', grid: two }] },
    applications: { heading: '三、收到和处理政府信息公开申请情况', body: [{ kind: 'table', grid: three }] },
    disputes: { heading: '四、政府信息公开行政复议、行政诉讼情况', body: [{ kind: 'table', grid: four }] },
    problems: { heading: '五、存在的主要问题及改进情况', body: paragraphs(problems(plan)) },
    other: { heading: '六、其他需要报告的事项', body: paragraphs([feeSentence(plan)]) },
    signoff: signoff(plan),
  };
}

const paragraphs = (texts: readonly string[]): Piece[] => texts.map((text) => ({ kind: 'paragraph', text }));

/** The sentence on the information-processing fee, due from the report for 2020 on. */
function feeSentence({ year, words }: Plan): string {
  if (year < 2020) return '无其他需要报告的事项。';
  return say(
    ['本年度没有产生信息公开处理费。', '本年度未收取信息处理费。', '全年未向申请人收取政府信息公开信息处理费。'],
    words,
    'fee',
  );
}

function signoff({ place, date }: Plan): Piece[] {
  const day = date?.split('-').map(Number);
  const texts = [agencyOf(place), ...(day ? [`${day[0]}年${day[1]}月${day[2]}日`] : [])];
  return texts.map((text) => ({ kind: 'signoff', text }));
}

function overview(plan: Plan): Piece[] {
  const { place, year, words } = plan;
  const tell = banksOf(words, { y: String(year), t: place.township, us: selfName(place.township) });
  const own = parts.map(({ title, banks }, i) => `（${ordinals[i + 2]}）${title}。${tell(banks, title)}`);
  return paragraphs([
    tell(openings, 'opening'),
    `（一）主动公开情况。${disclosure(plan)}`,
    `（二）依申请公开情况。${applications(plan)}`,
    ...own,
  ]);
}

/** The stated total and how much each channel carried. */
export function disclosure({ place, year, words, disclosed, byChannel }: Plan): string {
  const account = `${pick(['', '美丽', '今日'], place.code, 'account')}${stem(place.township)}${pick(['发布', '之窗'], place.code, 'suffix')}`;
  const channels = Object.entries(byChannel).map(([channel, n]) =>
    say(shares[channel]!, words, channel).replace('{n}', String(n)).replace('{a}', account),
  );
  const total = say(totals, words, 'total').replace('{y}', String(year)).replace('{n}', String(disclosed));
  return `${total}${channels.join('，')}。`;
}

function applications({ received, words }: Plan): string {
  const none = say(['本年度未收到政府信息公开申请', '全年没有收到政府信息公开申请'], words, 'none');
  const some = say(['全年共收到政府信息公开申请{n}件', '本年度收到政府信息公开申请{n}件'], words, 'some');
  return `${received ? some.replace('{n}', String(received)) : none}，未发生因政府信息公开引起的行政复议、行政诉讼。`;
}

/** Section five: problems one by one, and a measure for each in the same order. */
function problems(plan: Plan): string[] {
  const { words } = plan;
  const one = (bank: readonly string[], ...key: string[]) =>
    say(bank, words, ...key).replace('{t}', plan.place.township);
  const states = plan.problems.map(
    (c, i) =>
      `${ordinals[i]}是${one(bearers, c, 'who')}${one(problemWords[c].states, c)}${one(circumstances, c, 'case')}`,
  );
  const promises = plan.problems.map(
    (c, i) =>
      `${ordinals[i]}是${one(manners, c, 'manner')}${one(problemWords[c].promises, c, 'promise')}${one(followUps, c, 'follow')}`,
  );
  return [`（一）存在的主要问题：${states.join('；')}。`, `（二）改进措施：${promises.join('；')}。`];
}
