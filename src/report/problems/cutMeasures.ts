import { cutAt, cutList, type Stretch, tokensIn, trimmed, wordsIn } from '../../language/stretch.ts';
import { isWord } from '../../language/tokens.ts';
import { hopes } from '../../rules/problems/asides.ts';
import { aims, conditions, measureVerbs } from '../../rules/problems/joins.ts';
import { lacksInWords } from './polarity.ts';

/**
 * Cuts running text into the measures it announces; where a sentence is not `alone`, its details stay with it.
 * `wanted` problems are to be answered: as many clauses answer one each; `planned` is false for what was done.
 */
export function cutMeasures(stretch: Stretch, alone: boolean, wanted: number, planned: boolean): Stretch[] {
  const parts = cutAt(stretch, '；。！？\n');
  if (parts.length > 1) return parts.map(trimmed).filter(isLong);
  const means = splitMeans(stretch);
  if (means) return means;
  const clauses = withConditions(cutAt(stretch, '，'));
  const found: Stretch[] = [];
  for (const clause of clauses) {
    const last = found.at(-1);
    if (last && !beginsMeasure(last, clause, planned)) found[found.length - 1] = { ...last, end: clause.end };
    else found.push(clause);
  }
  if (alone && wanted > 1 && clauses.length === wanted && clauses.every((clause, i) => i === 0 || answersOne(clause)))
    return clauses.map(trimmed);
  const listed = found.length === 1 ? splitVerbs(found[0]!, wanted) : null;
  if (listed) return listed;
  if (!alone && found.length < 3) return [trimmed(stretch)];
  return found.map(withoutJoiner).filter(isLong);
}

const isLong = ({ start, end }: Stretch) => end - start > 2;

/** Without 并, 同时 in front. */
function withoutJoiner(stretch: Stretch): Stretch {
  const bare = trimmed(stretch);
  const joiner = /^(?:并且|并|且|同时|另外)，?/.exec(wordsIn(bare));
  return joiner && !/^并[轨网列存]/.test(wordsIn(bare)) ? { ...bare, start: bare.start + joiner[0].length } : bare;
}

/** Joins a clause that only tells when, or in what manner, to the measure behind it. */
function withConditions(clauses: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  let from = -1;
  for (const clause of clauses) {
    if (from < 0) from = clause.start;
    if (conditions.hear(clause)) continue;
    found.push({ ...clause, start: from });
    from = -1;
  }
  if (from >= 0) found.push({ ...clauses.at(-1)!, start: from });
  return found;
}

/** True where a clause is a measure of its own, and no aim, result or detail of the one before. */
function beginsMeasure(last: Stretch, clause: Stretch, planned: boolean): boolean {
  if (clause.end - clause.start < 4 || aims.hear(clause) || spellsOut(last, clause) || comesOf(last, clause))
    return false;
  if (/^.{1,4}[前后时]由|^(?:发现(?:问题|错误)|多采?用)/.test(wordsIn(clause))) return false;
  return measureVerbs.hear(clause) !== null || (planned && (OFTEN.test(wordsIn(clause)) || hasSubjectAndDeed(clause)));
}

/** 每季度请五名群众来挑毛病: how often something is to be done. */
const OFTEN = /^每(?:年|半年|[一两]?个?季度?|[一两半]?个?月|周|天|日|旬|逢)[^，。；]{4}/;

/** True where a clause of as many as there are problems could answer one: 提高解读质量 beside 增加形式. */
const answersOne = (clause: Stretch) =>
  clause.end - clause.start >= 6 &&
  (!aims.hear(clause) || /^(?:提高|提升|增强|推动|促进|保障|营造|形成|争取|做到)/.test(wordsIn(clause)));

/** 农时信息提前一周发布: a thing and what is to be done with it, where plans are told; where deeds are, it is what came of them. */
const hasSubjectAndDeed = (clause: Stretch): boolean =>
  clause.end - clause.start >= 7 &&
  !/^(?:.{0,4}[前后时])?(?:由|其|不|未|无|缺|现|已|专司|专门|当面|当场)/.test(wordsIn(clause)) &&
  !lacksInWords(clause) &&
  !hopes.hear(clause);

/** 开通公众号，拓宽渠道: the second clause tells what the act comes to. */
const comesOf = (last: Stretch, clause: Stretch): boolean =>
  isWord(tokensIn(clause)[0], 'widens') && isWord(tokensIn(last)[0], 'concrete');

/** 建立制度，明确范围: the second clause tells what stands in the paper that the first is about. */
function spellsOut(last: Stretch, clause: Stretch): boolean {
  const [first] = tokensIn(clause);
  return isWord(first, 'spells_out') && tokensIn(last).some((token) => isWord(token, 'paper'));
}

const MEANS =
  /^(?:已经?)?(?:分别|均|都)?通过([^，。；]{12,120}?)(?:等(?:方式|办法|措施|途径))?(?:已)?(?:得到|予以|加以)?(?:有效|全部|基本)?解决$/;

/** 统一模板、明确周期、组织督导: one measure each, where every part has its own verb; else null. */
function splitVerbs(stretch: Stretch, wanted: number): Stretch[] | null {
  const parts = cutList(trimmed(stretch));
  // 制定明确、规范的目录: adjectives of one thing
  if (parts.some((part, i) => i > 0 && /^[^，。；]{2}的/.test(wordsIn(part)))) return null;
  const verbs = parts.filter((part, i) => i === 0 || measureVerbs.hear(part)).length;
  const enough = parts.length === wanted ? 2 * verbs > parts.length : verbs === parts.length;
  const least = parts.length === wanted ? 2 : 4;
  const apart = enough && parts.every((part) => part.end - part.start >= least);
  return parts.length > 1 && apart && !/^(?:通过|以|利用|采取|采用|运用|从|在|对|把|将)/.test(wordsIn(stretch))
    ? parts
    : null;
}

/** 已分别通过A、B得到解决: each of the means is a measure; null where there are not two. */
function splitMeans(stretch: Stretch): Stretch[] | null {
  const bare = trimmed(stretch);
  const match = MEANS.exec(wordsIn(bare));
  if (!match) return null;
  const start = bare.start + match[0].indexOf(match[1]!);
  const parts = cutList({ ...bare, start, end: start + match[1]!.length });
  return parts.length > 1 && parts.every((part) => measureVerbs.hear(part)) ? parts : null;
}
