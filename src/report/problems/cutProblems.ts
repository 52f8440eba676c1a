import { cutAt, cutList, type Part, type Stretch, trimmed, wordsIn } from '../../language/stretch.ts';
import { categoryOf, likeliest } from '../../rules/categories/categorise.ts';
import { effects } from '../../rules/problems/joins.ts';
import { listOpens, settings, tails } from '../../rules/problems/lists.ts';
import { lacks, lacksByItself, lacksInWords, leaning } from './polarity.ts';
import { aloud, denial, existsToo, topicLength, withoutQuotes } from './speech.ts';
import { BESIDES, isLead } from './turns.ts';

/**
 * Cuts running text into the problems it states: one for each clause with its own predicate. What leads up to the
 * first, 等问题 behind the last, and effects and examples are not problems of their own.
 */
export function cutProblems(stretch: Stretch): Stretch[] {
  const inner = withoutOpening(trimmed(stretch));
  const caused = /(?:由于|因为?)$/.test(stretch.discourse.text.slice(Math.max(0, inner.start - 2), inner.start));
  const parts = cutAt(inner, '；');
  if (parts.length === 1) return cutPart(inner, caused).map(trimmed).filter(isLong);
  const pairs = parts.length === 2 && parts.every(isPairOfShort);
  const even = pairs && parts.every(isEven);
  return parts
    .map((part, i) => withoutTail(i > 0 ? withoutOpening(trimmed(part)) : part))
    .flatMap((part) => (!pairs ? [part] : even ? cutAt(part, '，') : cutPart(part, false)))
    .map(trimmed)
    .filter(isLong);
}

const isLong = ({ start, end }: Stretch) => end - start > 1;

/** A，B；C，D: two short clauses of their own on either side of ；. */
function isPairOfShort(part: Stretch): boolean {
  const clauses = cutAt(part, '，');
  const later = clauses.slice(1).map(wordsIn);
  return (
    clauses.length > 1 &&
    clauses.every(({ start, end }) => end - start <= 16) &&
    later.every(
      (words) => words.length >= 5 && !HANGS.test(words) && !/只能|只好|不得不|无法|难以|才能|影响/.test(words),
    )
  );
}

/** Two clauses of about one length: 流程上能省则省，稿子东拼西凑. */
function isEven(part: Stretch): boolean {
  const [a, b, more] = cutAt(part, '，');
  return !more && b !== undefined && Math.abs(a!.end - a!.start - b.end + b.start) <= 2;
}

/** Clauses that hang on the one before: whom it hits, or a predicate alone. */
const HANGS =
  /^(?:不|未|没|无|缺|也|又|还|都|却|群众|村民|居民|牧民|农户|百姓|老百姓|公众|企业|社会|大家|申请人|老人|用户|个别|部分|有的|有些)/;

/** Whom a problem hits: 老人看不到一半就放下; 群众参与度不高 is another problem. */
const HITS =
  /^(?:老人|群众|村民|居民|牧民|农户|老百姓|大家|申请人|用户)(?!参与|知晓|监督|满意|关注|认知|对|的|互动|意见|评议|获取|了解|满意)/;

/** `caused`: the first clause is the cause of the others. */
function cutPart(part: Stretch, caused: boolean): Stretch[] {
  const clauses = cutAt(part, '，。\n');
  const several = clauses.filter((clause) => lacks(clause, 'clause') && !effects.hear(clause)).length > 1;
  const found: Stretch[] = [];
  let from = -1;
  let explains = false;
  let closed = false; // behind 等问题 nothing more belongs to the problem before
  for (const clause of clauses) {
    const bare = withoutTail(clause);
    const last = found.at(-1);
    explains ||= found.length > 0 && EXPLAINS.test(wordsIn(clause));
    if (from < 0 && last && (caused || explains || joins(last, clause))) {
      if (!closed) found[found.length - 1] = { ...last, end: clause.end };
      continue;
    }
    const cut = bare.end < trimmed(clause).end;
    const items = several && !cut && !SOME.test(wordsIn(bare)) ? splitFirm(bare) : splitList(bare, cut);
    if (from >= 0) items[0] = { ...items[0]!, start: from };
    from = -1;
    closed = cut;
    if (lacks(clause, 'clause')) found.push(...items);
    else from = items[0]!.start;
  }
  if (from >= 0 && !found.length) found.push({ ...part, start: from });
  else if (from >= 0 && !closed) found[found.length - 1] = { ...found.at(-1)!, end: part.end };
  return found;
}

/** What follows 主要是, 因为 behind a problem tells why. */
const EXPLAINS = /^(?:主要是|主要因|因为|由于|原因|究其|这是因|根子|说到底)/;

/** A不够、有个别B未C: another thing behind 、. */
const SOME = /^(?!有的|有些|个别|部分|少数).{4}[^、]*、(?:有个别|有的|有些|个别|部分|少数|存在)[^，。；、]{5}/;

/** Cuts A不强、B不及时 where each part has its own predicate; `closed` by 等问题 the last part is a problem in any case. */
function splitList(stretch: Stretch, closed: boolean): Stretch[] {
  const parts = cutList(stretch);
  if (closed && parts.length > 1 && parts.every(isWhole)) return parts;
  const found: Stretch[] = [];
  let from = -1;
  for (const part of parts) {
    const words = wordsIn(part);
    const last = found.at(-1);
    if (from < 0 && last && (effects.hear(part)?.rule === 'problems/some-of-it' || isMorsel(words))) {
      found[found.length - 1] = { ...last, end: part.end };
      continue;
    }
    if (from < 0) from = part.start;
    if (!lacksByItself(part)) continue;
    found.push({ ...part, start: from });
    from = -1;
  }
  if (from < 0) return found;
  const rest = { ...stretch, start: from };
  const apart = closed && rest.end - from >= 4;
  if (found.length && !apart && !lacks(rest)) found[found.length - 1] = { ...found.at(-1)!, end: stretch.end };
  else found.push(rest);
  return found;
}

/** A不强、B不畅，C不力: cut at 、 among other clauses only where each part lacks by itself and they are about different things. */
function splitFirm(stretch: Stretch): Stretch[] {
  const parts = cutList(stretch);
  const about = new Set(parts.map((part) => categoryOf(wordsIn(part))));
  return parts.length > 1 && parts.every((part) => isWhole(part) && lacksByItself(part)) && about.size === parts.length
    ? parts
    : [stretch];
}

/** Long enough to state something, and no second predicate of the part before. */
const isWhole = (part: Stretch) => part.end - part.start >= 6 && !isMorsel(wordsIn(part)) && !HANGS.test(wordsIn(part));

/** 不深入, 不细 behind 、: a second predicate of the same thing. */
const isMorsel = (words: string) =>
  /^(?:不|未|没|难|欠|较|偏)/.test(words) ? words.length <= 5 : /^.[不难]..?$/.test(words);

/** Begins with a deed or a time, and no subject of its own: it tells on. */
const GOES_ON =
  /^(?:一?忙|见网|想找|想问|点[进开]|传不|[问说看查等][起到了完]|光|翻[到遍]|[读看听拿用]着|没先|连|反|倒|像|定了|贴[了出]|催|才|就|又|还得|被|让|[弄搞害]得|到头|等到|见到)/;

/** True where a clause goes on with the problem before it rather than states another. */
function joins(last: Stretch, clause: Part): boolean {
  const words = wordsIn(clause);
  if (/^(?:又|再)(?:比?如|譬如)/.test(words) || existsToo(last, words)) return false;
  if (effects.hear(clause) || HITS.test(words) || !lacks(clause, 'clause')) return true;
  if (clause.mark === '，' && ((/^(?:不|未|没)/.test(words) && words.length <= 6) || GOES_ON.test(words))) return true;
  const here = categoryOf(words);
  if (here === null) return true;
  return clause.mark === '，' && likeliest(wordsIn({ ...last, end: Math.min(last.end, last.start + 80) })) === here;
}

/** Leaves out what leads up to the first problem: 我镇还存在…, 主要表现在…, …有所增加，但; a cause that is itself a lack stays. */
export function withoutOpening(stretch: Stretch): Stretch {
  const { text } = stretch.discourse;
  const besides = BESIDES.exec(text.slice(stretch.start, Math.min(stretch.end, stretch.start + 80)));
  if (besides) {
    const start = stretch.start + besides[0].indexOf(besides[1]!, besides[0].indexOf('除'));
    return { ...stretch, start, end: start + besides[1]!.length };
  }
  const topic = stretch.start + topicLength(stretch);
  let from = topic + aloud({ ...stretch, start: topic, end: Math.min(stretch.end, stretch.start + 160) });
  if (from > topic) return withoutQuotes({ ...stretch, start: from });
  from += colonLead({ ...stretch, start: topic, end: Math.min(stretch.end, stretch.start + 120) });
  const clauses = cutAt({ ...stretch, start: from }, '，；。').slice(0, 12);
  for (const [i, clause] of clauses.entries()) {
    const next = clauses[i + 1];
    const opened = openedBy(clause);
    if (opened > clause.start) from = opened;
    const rest = { ...clause, start: Math.max(clause.start, from) };
    const cause = CAUSE.exec(wordsIn(rest));
    if (cause && next) {
      const bare = { ...rest, start: rest.start + cause[0].length };
      from = (lacksInWords(bare) || leaning(bare) > 0.9) && cause[0] !== '受' ? bare.start : next.start;
      if (from === bare.start) break;
    } else if (lacksInWords(rest) || !next || next.mark === '；') break;
    else if (opened > clause.start && rest.end - rest.start > 2 && !isLead(rest)) break;
    else if (settings.hear(rest) || isLead(rest) || openedBy(next) > next.start || BUT.test(wordsIn(next).slice(0, 4)))
      from = next.start;
    else if (rest.end > rest.start) break;
    else from = next.start;
  }
  from += denial({ ...stretch, start: from });
  const but = BUT.exec(text.slice(from, Math.min(from + 4, stretch.end)));
  return trimmed({ ...stretch, start: from + (but?.[0].length ?? 0) });
}

const CAUSE = /^(?:但|但是|且)?(?:由于|因为|因(?![此而地人]))|^受/;

/** Where a clause begins behind the words that open a list of problems in it; its own start where none do. */
function openedBy(clause: Stretch): number {
  let at = clause.start;
  for (const { start, end } of listOpens.hearAll(clause).sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    const before = { ...clause, end: start };
    if (lacksInWords(before)) break;
    const words = wordsIn(before);
    if (/(?:公开|发布|公示|更新|报送)的$/.test(words)) continue;
    const behind = clause.discourse.text.slice(end, clause.end);
    const opener = clause.discourse.text.slice(start, end);
    if (/^(?:仍|还|尚|也)?存[在有]/.test(opener) && !(isPlainSubject(words) && /^[^的]/.test(behind))) continue;
    if (/^(?:还|仍|尚)有$/.test(opener) && !isPlainSubject(words)) continue;
    at = end;
  }
  return at;
}

/** The length of words that announce problems up to a colon: …还存在一些不如意的地方，主要表现为： */
function colonLead(stretch: Stretch): number {
  const text = wordsIn(stretch);
  const colon = text.lastIndexOf('：');
  if (colon <= 0) return 0;
  const head = { ...stretch, end: stretch.start + colon };
  const says = LEADS_TO.some((lead) => lead.test(text.slice(0, colon)));
  return says || (colon > 4 && !lacksInWords(head) && leaning(head) < 0.4) ? colon + 1 : 0;
}
const LEADS_TO = [
  /(?:问题|不足|短板|差距|困难|薄弱环节|难处|难题|欠缺|面临|地方|现象)[^，。；：]{0,8}$/,
  /[两三四五六几多]个?"[^"]{1,6}"$/,
  /(?:表现|体现|反映)(?:在|为|如下)?$|(?:主要|具体)(?:是|有)$|(?:以下|如下)[^，。；：]{0,8}$/,
  /(?:有|为|是)(?:以下)?[一二三四五六两几\d]{1,2}(?:项|点|个|方面|处|条|类|种)[^，。；：]{0,6}$/,
  /(?:看到|认识到|发现|深知|意识到|感到|来说|来讲|来看|而言)$/,
];

const BUT = /^(?:即|例?如|比如|像|但是?|然而|不过|可是|却|只是|唯独?|就是)(?!也存在|还存在|仍存在|存在)/;

/** 存在 behind these words opens a list; behind a thing (信息发布存在…) it is the problem's own verb. */
const isPlainSubject = (words: string) =>
  /(?:^|仍然?|还|也|尚|但|但是|不过|可是|却|是|依然|目前|工作中?|中|上|方面|主要|镇|乡|街道|苏木|我们|场|，|都|或多或少|一定程度)$/.test(
    words,
  );

/** An item, without the topic it begins with (公开渠道问题。) and 的问题 at its end. */
export function wholeItem(stretch: Stretch): Stretch {
  const topic = /^[^，。；：]{2,14}(?:问题|方面)[。：]/.exec(wordsIn(stretch))?.[0].length ?? 0;
  const head = { ...stretch, end: stretch.start + topic };
  const bare =
    topic > 0 && topic < stretch.end - stretch.start - 3 && !lacksInWords(head)
      ? { ...stretch, start: head.end }
      : stretch;
  const clauses = cutAt(bare, '，。；：');
  return clauses.length === 1 ? withoutTail(trimmed(bare)) : trimmed(bare);
}

function withoutTail(stretch: Stretch): Stretch {
  const tail = tails.hear(trimmed(stretch));
  if (!tail || tail.start <= stretch.start) return stretch;
  const bare = { ...stretch, end: tail.start };
  return lacksInWords(bare) ? trimmed(bare) : stretch;
}

/** True where running text stands beside a ；: the writer cut it there and nowhere else. */
export function isListed({ discourse: { text }, start, end }: Stretch): boolean {
  return text[end - 1] === '；' || /；[^，。；]{0,5}，?$/.test(text.slice(Math.max(0, start - 8), start));
}
