/** Documents that say one thing over and over, to be measured at any length. */

/** One kind of repetition: its name, and the document with `size` bytes of it. */
export interface Repetition {
  name: string;
  make: (size: number) => Uint8Array;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A unit repeated up to a size in bytes; a function gives the unit of each turn. */
export function fill(unit: string | ((turn: number) => string), size: number): string {
  const parts: string[] = [];
  for (let turn = 0, have = 0; have < size; turn++) {
    const part = typeof unit === 'string' ? unit : unit(turn);
    parts.push(part);
    have += bytesOf(part).length;
  }
  return parts.join('');
}

/** Numbers that differ, so that nothing is found by looking the same up again. */
export const figure = (turn: number): string => String((turn * 7919) % 10_007);

const opening = '云泽县青石镇人民政府2024年政府信息公开工作年度报告\n';

/** What stands before and after the repetition: the part of a report in which it is. */
const parts = {
  overview: [`${opening}一、总体情况\n`, '\n二、主动公开政府信息情况\n规章\t0\t0\t0\n'],
  proactive: [`${opening}二、主动公开政府信息情况\n`, '\n三、收到和处理政府信息公开申请情况\n'],
  applications: [`${opening}三、收到和处理政府信息公开申请情况\n`, '\n四、政府信息公开行政复议、行政诉讼情况\n'],
  disputes: [`${opening}四、政府信息公开行政复议、行政诉讼情况\n`, '\n五、存在的主要问题及改进情况\n'],
  problems: [`${opening}五、存在的主要问题及改进情况\n`, '\n六、其他需要报告的事项\n无。\n'],
  end: [`${opening}一、总体情况\n六、其他需要报告的事项\n无。\n`, '\n2025年1月20日\n'],
  start: ['', `\n${opening}一、总体情况\n`],
} as const;
type Part = keyof typeof parts;

type Unit = Parameters<typeof fill>[0];
type Row = readonly [name: string, unit: Unit];

const text = (part: Part, rows: readonly Row[]): Repetition[] =>
  rows.map(([name, unit]) => ({
    name: `text, ${part}: ${name}`,
    make: (size) => bytesOf(parts[part].join(fill(unit, size))),
  }));

const words = (part: Part, ...units: readonly string[]): Repetition[] =>
  text(
    part,
    units.map((unit): Row => [JSON.stringify(unit), unit]),
  ); // prettier-ignore

/** The same row of a table as programs write it, its figures by turn. */
const rows = (part: Part, label: string, count: number, value: (turn: number) => string): Repetition[] => {
  const cells = (turn: number) => Array.from({ length: count }, (_, i) => value(turn * count + i));
  return text(part, [
    [`rows of ${label} by tabs`, (turn) => `${[label, ...cells(turn)].join('\t')}\n`],
    [`rows of ${label} by pipes`, (turn) => `| ${[label, ...cells(turn)].join(' | ')} |\n`],
    [`rows of ${label} by blanks`, (turn) => `${[label, ...cells(turn)].join('   ')}\n`],
    [`rows of ${label} in boxes`, (turn) => `│${[label, ...cells(turn)].join('│')}│\n├──┼──┤\n`],
    [`rows of ${label}, a cell a line`, (turn) => `${[label, ...cells(turn)].join('\n')}\n`],
    [`rows of ${label} in one line`, (turn) => `${[label, ...cells(turn)].join(' ')} `],
  ]);
};

const html = (...rows: readonly Row[]): Repetition[] =>
  rows.map(([name, unit]) => ({
    name: `html: ${name}`,
    make: (size) => bytesOf(`<!doctype html><html><body><p>${parts.overview.join(fill(unit, size))}</p></body></html>`),
  }));

const rtf = (...rows: readonly Row[]): Repetition[] =>
  rows.map(([name, unit]) => ({
    name: `rtf: ${name}`,
    make: (size) => bytesOf(`{\\rtf1\\ansi\\ansicpg936 {\\b report}\\par ${fill(unit, size)}\\par }`),
  }));

const mail = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="cut"\r\n\r\n';
const mht = (encoding: string, ...rows: readonly Row[]): Repetition[] =>
  rows.map(([name, unit]) => ({
    name: `mht, ${encoding}: ${name}`,
    make: (size) =>
      bytesOf(
        `${mail}--cut\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n` +
          `<html><body>${fill(unit, size)}</body></html>\r\n--cut--\r\n`,
      ),
  }));
const mailOf = (...rows: readonly Row[]): Repetition[] =>
  rows.map(([name, unit]) => ({ name: `mht: ${name}`, make: (size) => bytesOf(mail + fill(unit, size)) }));

/** Every kind of repetition that is measured. */
export const repetitions: readonly Repetition[] = [
  ...words('overview', '公', 'a', 'a ', '1', '1 ', '1,', '1.', ' ', '\t', '\u3000', '\n', '\r'),
  ...words(
    'overview',
    '。',
    '，',
    '、',
    '：',
    '.',
    '-',
    '_',
    '=',
    '*',
    '|',
    '&',
    '（',
    '）',
    '《',
    '〔',
    '【',
    '[',
    '<',
  ),
  ...words(
    'overview',
    '①',
    '²',
    '🌾',
    '\u0301',
    '公开',
    '其中，',
    '共',
    '一是',
    '（一）',
    '1.公开',
    '2024年',
    '2024年1月1日',
  ),
  ...words(
    'overview',
    '12条，其中',
    '公开信息3条，',
    '微信公众号',
    '通过网站公开5条。',
    '行政复议',
    '行政诉讼0件，',
    '收到申请1件，',
  ),
  ...words('overview', '行政许可3件', '青石镇人民政府', '云泽县', '总体情况\n', '# a\n', '增长5%', '公开\n\n'),
  ...words('overview', '公开信息300条，其中网站3条、', '微博、微信分别3条、', '公开3条（', '"云上"', '一是公开3条。'),
  ...words('overview', '公开信息网站', '一、总体情况二、主动公开', '一二三四五六七八九十', '[bookmark: '),
  ...text('overview', [
    ['numbers, a line each', (turn) => `${figure(turn)}\n`],
    ['sums', (turn) => `共公开${figure(turn)}条，其中网站${figure(turn + 1)}条、公众号${figure(turn + 2)}条；`],
    ['paragraphs', (turn) => `本镇第${figure(turn)}次召开会议，研究公开工作。\n`],
    ['dates', (turn) => `2024年${(turn % 12) + 1}月${(turn % 28) + 1}日，`],
    ['channels', (turn) => `通过微信公众号“青石${figure(turn)}”发布信息${figure(turn)}条，`],
    ['headings in turn', (turn) => `${'一二三四五六'[turn % 6]}、第${figure(turn)}部分\n`],
  ]),
  ...words('start', '\n', '政府信息公开年度报告', '索引号：', '青石镇2023年\n', '县\n', '由', '云泽县青石镇', '（\n'),
  ...words('start', '青石镇2024年政府信息公开\n'),
  ...words('end', '2025年1月20日\n', '附件：'),
  ...words('problems', '存在的问题', '一是更新不及时；二是', '不足', '问题：', '改进措施：', '下一步将', '没有'),
  ...words('problems', '1.更新不及时。\n', '从检查看，'),
  ...text('problems', [
    ['a list', (turn) => `${'一二三四五六七八九十'[turn % 10]}是第${figure(turn)}项更新不及时；`],
    ['problems and answers', (turn) => `问题${figure(turn)}：更新不及时。改进措施：加强培训。\n`],
  ]),
  ...rows('applications', '（一）予以公开', 7, figure),
  ...rows('disputes', '结果维持', 15, () => '0'),
  ...words('proactive', '0', '|', '第二十条第（一）项\n', '-- ', '+--'),
  ...words('applications', '0\t', '总计\n', '申请人情况'),
  // rows that have lost their labels, behind one that has not
  ...text('applications', [['rows of zeros', (turn) => `${turn ? '' : '（一）予以公开\t'}${'0\t'.repeat(6)}0\n`]]),
  ...words('disputes', '0\n', '0\t', '0 ', '0|', '|---', '结果维持 '),
  ...text('disputes', [['numbers by blanks', (turn) => `${figure(turn)} `]]),
  ...html(
    ...['p', 'b', 'a', 'table', 'td', 'svg', 'select'].map((tag): Row => [`<${tag}>`, `<${tag}>一`]),
    ...['b', 'td'].map((tag): Row => [`<${tag}> and its end`, `<${tag}>公开</${tag}>`]),
    ['links', '<a href="a.html">公开</a>'],
    ['line breaks', '公开<br>'],
    ['comments', '<!-- a -->'],
    ['comments opened', '<!--'],
    ['ends of tags', '</p>'],
    ['half a tag', '<p a'],
    ['attributes', (turn) => (turn ? ` a${turn}="1"` : '<p')],
    ['entities', '&nbsp;'],
    ['blanks', ' '],
    ['rows of a table', (turn) => `${turn ? '' : '<table>'}<tr><td>规章</td><td>${figure(turn)}</td><td>0</td></tr>`],
    ['spans of cells', (turn) => `${turn ? '' : '<table>'}<tr><td rowspan=99>1</td><td colspan=9>2</td></tr>`],
    ['tables', '<table><tr><td>规章</td><td>0</td></tr></table>'],
    ['titles in lists', '<ul><li>青石镇政府信息公开年度报告</li></ul>'],
    ['properties', '<p>发布时间：2024-01-01</p>'],
    ['misnested', '<b><p>公</b>'],
    ['hidden', '<p style="display:none">公</p>'],
    ['one style', (turn) => (turn ? 'display : ' : '<p style="')],
  ),
  ...rtf(
    ['letters', 'a'],
    ['groups', '{a}'],
    ['groups opened', '{a'],
    ['skipped groups', '{\\*\\x a}'],
    ['font changes', '\\f1 a\\f2 b'],
    ['paragraphs', 'a\\par '],
    ['bytes', "\\'b9\\'ab"],
    ['escapes', '\\u20844?'],
    ['cells', '\\trowd\\cellx1000\\cellx2000\\intbl a\\cell b\\cell\\row '],
    ['cells without rows', '\\intbl a\\cell '],
    ['edges', (turn) => `\\cellx${turn}`],
    ['lines', 'a\\line '],
  ),
  ...mht(
    'quoted-printable',
    ['blanks', ' '],
    ['blanks and signs', ' ='],
    ['signs', '='],
    ['soft breaks', 'a=\r\n'],
    ['blank soft breaks', ' =\r\n'],
    ['bytes', '=E5=85=AC'],
  ),
  ...mht('base64', ['letters', 'PHA+'], ['fill', '=']),
  ...mailOf(
    ['parts', '--cut\r\nContent-Type: image/png\r\n\r\nAAAA\r\n'],
    ['boundaries', '--cut'],
    ['empty lines', '\r\n'],
    ['nested parts', (turn) => `--cut\r\nContent-Type: multipart/related; boundary="cut${turn}"\r\n\r\n`],
    ['headers', '--cut\r\nContent-Type: a\r\n b\r\n'],
  ),
];
