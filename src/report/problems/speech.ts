import { type Stretch, trimmed, wordsIn } from '../../language/stretch.ts';
import { pattern } from '../../text/pattern.ts';
import { lacks } from './polarity.ts';

/** The length of words that only tell who said what follows: 有位大姐打趣道："…", 群众说…, 夏天有人来问，说…. 0 where there are none. */
export function aloud(stretch: Stretch): number {
  const words = wordsIn(stretch);
  const said = SAID_BY.exec(words) ?? SAID.exec(words);
  if (!said || /[听据没]说/.test(said[0])) return 0;
  const bare = { ...stretch, start: stretch.start + said[0].length };
  return bare.end - bare.start > 4 && (lacks(bare) || words[said[0].length] === '"') ? said[0].length : 0;
}
/** Somebody says. */
const SAID_BY = pattern`
    ^[^，。；："]{0,12}(?:群众|百姓|村民|居民|牧民|乡亲|大伙|大家|有人|网友|代表|申请人|大爷|大妈|大姐|大叔|老人|老乡|同志|来[信电]|信[里中上]|评语|领导|组|局|办
    |镇上)[^，。；："]{0,10}(?:说|反映|讲|抱怨|嫌|指出|提出|写道|写着|打趣道|点评|批评)(?:得直|道|过|了)?[：，]?(?=[^，。；：的得到])
  `;
/** A story whose last clause begins with what was said; or words in quotes behind a colon. */
const SAID =
  /^(?:[^。；："]{0,80}，(?:又|还|也)?[说称](?=[^，。；："到起明]{5})|[^。；"]{0,60}：(?="[^"]{6,}"?[，。！？；]?$))/;

/** Without the quotes around all of it. */
export function withoutQuotes(stretch: Stretch): Stretch {
  const bare = trimmed(stretch);
  const words = wordsIn(bare);
  const closes = words.indexOf('"', 1);
  return words.startsWith('"') && (closes < 0 || closes >= words.length - 2)
    ? trimmed({ ...bare, start: bare.start + 1, end: closes < 0 ? bare.end : bare.start + closes })
    : bare;
}

/** 不是没有制度，而是…; 尚有一项没做好--…: the length of words that only lead up to the problem behind them. */
export function denial(stretch: Stretch): number {
  const words = wordsIn({ ...stretch, end: Math.min(stretch.end, stretch.start + 60) });
  return (NOT_BUT.exec(words) ?? DASH.exec(words))?.[0].length ?? 0;
}
const NOT_BUT = /^(?:也|我们)?(?:并?不[是在缺差]|问题不在)[^，；。]{1,20}，(?:而是?在?|(?=缺的)|是)/;
const DASH = /^[^，。；-]{0,14}[一两二三几\d]?[项条件处点][^，。；-]{0,10}--?(?=[^-]{5})/;

/** 存在A的问题，还存在B的现象: each is told in the same way. */
export const existsToo = ({ discourse: { text }, start }: Stretch, words: string): boolean =>
  /^(?:还|也|又|仍|并)?存在/.test(words) && /存在[^，。；]{0,12}$/.test(text.slice(Math.max(0, start - 16), start));

/** 要说难处，: the length of words that only tell what those behind them are about; 0 where there are none. */
export const topicLength = (stretch: Stretch): number =>
  TOPIC.exec(wordsIn({ ...stretch, end: Math.min(stretch.end, stretch.start + 30) }))?.[0].length ?? 0;
const TOPIC =
  /^(?:要说|说到|说起|若论|要论|论起|讲到|提起)[^，。；：]{0,10}(?:难|问题|不足|短处|短板|毛病|欠缺|差距|遗憾)[^，。；：]{0,2}，(?=[^，。；]{4})/;
