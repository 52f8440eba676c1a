import { fold } from '../text/fold.ts';
import { endsInReportName } from '../text/reportName.ts';
import { overlap, type Span, trimSpan } from '../text/span.ts';
import { type Check, type Evidence, found } from './evidence.ts';

/** What a template or a converter leaves behind, by kind. */
const residues = [
  // a run is taken whole, whatever follows: looking ahead from each of its letters would be quadratic
  {
    kind: 'placeholder',
    pattern: /(?:[Xx×＊*ＸOo]+|某+)/g,
    only: /^(?:..|某)/,
    before: /^(?:[镇乡县区市村条件年月日]|街道|同志)/,
  },
  { kind: 'placeholder', pattern: /[[［【（(〔](?:乡镇|街道|县区|乡|镇|机关)名称?[\]］】）)〕]/g },
  // a number left out, and not hidden in part: XXXX-XXXXXXX
  {
    kind: 'placeholder',
    pattern: /(?:电话|邮编|邮箱|网址|地址|传真)[：:]?\s?[\d-]{0,6}[Xx×＊*Ｘ]{2,}(?![\dXx×＊*Ｘ])/g,
  },
  {
    kind: 'placeholder',
    pattern: /[[［【（(〔](?:具体|填写|此处|请填|插入|地名|名称|数字|单位名称)[^\]］】）)〕\n]{0,20}[\]］】）)〕]/g,
  },
  { kind: 'placeholder', pattern: /_{3,}|＿{2,}|…{3,}|\.{7,}/g },
  { kind: 'placeholder', pattern: /(?:行政机关|单位)规范全称|具体网址|具体名称|具体地名/g },
  {
    kind: 'conversion',
    pattern: /\[bookmark:[^\]\n]{0,40}\]|HYPERLINK\s|\bMERGEFORMAT\b|&(?:nbsp|lt|gt|amp|quot);/g,
  },
  // what a word processor prints for a field it cannot fill in
  {
    kind: 'conversion',
    pattern:
      /错误[!！:：]\s?(?:未|尚未|文档中|超链接|书签|链接|引用源|主文档|不是有效|使用|没有指定|域)[^。\n]{0,20}|Error[!:] [A-Z][a-z ]{4,40}/g,
  },
] as const satisfies readonly Residue[];

interface Residue {
  kind: string;
  pattern: RegExp;
  /** What matches counts where it is so, and where the text goes on so. */
  only?: RegExp;
  before?: RegExp;
}

/** What pages write beside a field that is to be filled in. */
const BESIDE_FIELD =
  /请输入|搜\s?索|检\s?索|查\s?询|关键[字词]|用户名|密\s?码|验证码|BUTTON|[[【［](?:提交|确定|登录|重置|发送|评论)[\]】］]/i;

/** True where a row of signs is the search box or another field of a web page: a line without a sentence, labelled as one. */
function isField(text: string, start: number, end: number): boolean {
  const from = Math.max(start - 80, text.lastIndexOf('\n', start - 1) + 1);
  const stop = text.slice(end, end + 80).search(/[\n\r]/);
  const to = stop < 0 ? end + 80 : end + stop;
  const line = text.slice(from, to);
  if (/[。；]/.test(line)) return false;
  const alone = line.trim().length === end - start;
  return BESIDE_FIELD.test(alone ? text.slice(Math.max(0, from - 24), to + 24) : line);
}

/** True where blanks stand in quotes beside words: the card or sentence quoted has them, “我要问____”. */
function isQuoted(text: string, start: number, end: number): boolean {
  const before = /[“"「『]([^“”"「」『』\n]{0,20})$/.exec(text.slice(Math.max(0, start - 21), start));
  const behind = /^([^“”"「」『』\n]{0,20})[”"」』]/.exec(text.slice(end, end + 21));
  return before !== null && behind !== null && `${before[1]}${behind[1]}`.trim().length >= 2;
}

/** template_residue: placeholders and conversion residue; of two that overlap the longer one. */
export const checkTemplate: Check = ({ doc }) => {
  const all = (residues as readonly Residue[]).flatMap(({ kind, pattern, only, before }) =>
    [...doc.text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
      const end = index + words.length;
      if ((only && !only.test(words)) || (before && !before.test(doc.text.slice(end, end + 2)))) return [];
      if (kind === 'placeholder' && isField(doc.text, index, end)) return [];
      if (/^[_＿]/.test(words) && isQuoted(doc.text, index, end)) return [];
      return [{ kind, span: [index, end] as Span, words }];
    }),
  );
  all.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let end = 0;
  return all.flatMap(({ kind, span, words }) => {
    if (span[0] < end) return [];
    end = span[1];
    return [found('template_residue', { spans: [span], actual: words.trim(), params: { kind } })];
  });
};

/** Superseded or misquoted bases: words in the text, the report years from which they are out of date, and what is in force. */
const outdated = [
  { pattern: /国(?:务院)?令第?492号/g, since: 2019, instead: '国令第711号' },
  {
    pattern: /国办(?:公开办?)?[函发][〔[［(（【]2014[〕\]］)）】]\d{1,3}号/g,
    since: 2019,
    instead: '国办公开办函〔2021〕30号',
  },
  { pattern: /[函发][〔[［(（【]2019[〕\]］)）】](?:60|30)号/g, since: 2021, instead: '国办公开办函〔2021〕30号' },
] as const;

/** outdated_basis: a superseded or misquoted regulation or notice. */
export const checkBasis: Check = ({ doc, report }) => {
  const year = report.identity.year;
  if (year === null) return [];
  return outdated
    .filter((o) => year >= o.since)
    .flatMap(({ pattern, instead }) =>
      [...doc.text.matchAll(pattern)].map((m) =>
        found('outdated_basis', { spans: [[m.index, m.index + m[0].length]], expected: instead, actual: m[0] }),
      ),
    );
};

/** Paragraphs outside the tables, with their letters alone. */
function paragraphs({ doc, report }: Evidence): { words: string; span: Span }[] {
  return doc.blocks
    .filter((b) => b.kind === 'paragraph' && !report.tables.some((t) => overlap(t, b.span)))
    .map((b) => ({ words: fold(doc.text.slice(...b.span)).replace(/\s+/g, ''), span: trimSpan(doc.text, b.span) }));
}

/** The title over two lines counts as one: a line that wraps is joined with the next. */
const isTitle = (words: string) => endsInReportName(words) && words.length <= 60;
/** Letters from which a repeated paragraph is no coincidence; headings count from fewer. */
const longEnough = 20;

/** duplicate_block: title, heading or paragraph printed twice; one finding for each. */
export const checkDuplicates: Check = (evidence) => {
  const seen = new Map<string, Span[]>();
  for (const { words, span } of paragraphs(evidence)) {
    const spans = seen.get(words);
    if (spans) spans.push(span);
    else seen.set(words, [span]);
  }
  const isHeading = (words: string) => /^[一二三四五六][、.．]/.test(words) && words.length <= 30;
  return [...seen].flatMap(([words, spans]) => {
    if (spans.length < 2) return [];
    const kind = isTitle(words)
      ? 'title'
      : isHeading(words)
        ? 'heading'
        : words.length >= longEnough
          ? 'paragraph'
          : null;
    return kind ? [found('duplicate_block', { spans, params: { kind, times: spans.length } })] : [];
  });
};

/** rectification_missing: last year's problems are announced as dealt with, the text only plans. */
export const checkRectification: Check = ({ report }) =>
  report.rectifiedLastYear && !report.rectifiedLastYear.done
    ? [found('rectification_missing', { spans: [report.rectifiedLastYear.span] })]
    : [];
