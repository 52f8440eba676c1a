import type { ViewRule } from '../../language/decide.ts';

/** What a word near a figure tells about it; `class` is a name of a class (公告类), `none` where no word tells. */
export type CueKind = 'publish' | 'make' | 'handle' | 'deed' | 'piece' | 'matter' | 'other_thing' | 'mute';

/** A figure with what is known of the words around it: what the rules on counts look at. All in folded text. */
export interface FigureView {
  /** Its clause up to it (behind the figure before), the sentence before that, and what follows in the clause up to the next figure. */
  before: string;
  lead: string;
  after: string;
  /** Of the measure word: counts pieces by itself, counts many things, or there is none; the word itself; whether it is one of acts. */
  unit: 'strong' | 'weak' | 'bare';
  measure: string;
  acts: boolean;
  /** Too large for acts of posting or sheets; 1900–2100, which may be a year; a Chinese numeral up to ten. */
  many: boolean;
  yearLike: boolean;
  smallChinese: boolean;
  zero: boolean;
  /** It is the Chinese numeral for one. */
  one: boolean;
  /** The figure before it in the sentence was counted; it is more than that one and stands inside it (33条含207条). */
  afterCounted: boolean;
  inside: boolean;
  /** The noun it counts. */
  noun: CueKind | 'class' | 'none';
  /** The noun stands behind it. */
  nounBehind: boolean;
  /** A noun that may be disclosed as it is (清单, 制度); the verb of showing it. */
  disclosable: boolean;
  /** The verb that governs it, and whether that verb makes it a count. */
  verb: CueKind | 'none';
  governs: boolean;
  /**
   * Nothing but 共, 约 and the like stands between the verb (or the head of the clause) and the figure; between outlet
   * or noun and figure.
   */
  adjacent: boolean;
  beside: boolean;
  /** It goes on a list whose last figure was counted, or was another thing; `none` where it begins anew. */
  list: 'none' | 'counted' | 'other';
  /** It has an outlet of its own, or says itself that it is new. */
  anew: boolean;
  /** Its measure word is that of the figure before it in the sentence. */
  sameUnit: boolean;
  /** A split of a counted figure has begun (其中, a bracket, a colon); a split of the sentence before may go on. */
  split: boolean;
  resumes: boolean;
  /** Something was made public: a verb in the sentence before it; a verb, an outlet or a verb behind it. */
  said: boolean;
  told: boolean;
  /** The same anywhere in its sentence, or in the sentence before. */
  toldAround: boolean;
  /** A later clause of its sentence says on which outlet it was shown. */
  shownLater: boolean;
  saidBehind: boolean;
  /** It was done on an outlet named in its own words (在县电视台露面15次). */
  onOutlet: boolean;
  /** An outlet stands right before it; the figure is one of outlets; letters and visits stand right before it. */
  outletBefore: boolean;
  outletBehind: boolean;
  /** Another name with a number right behind it, and nothing else, stands behind its clause; it is no small number itself. */
  rowAhead: boolean;
  peopleBefore: boolean;
  /** An outlet on which things are shown stands in the sentence before its clause. */
  outletTold: boolean;
  /** Deeds of handling stand in the sentence before it. */
  handled: boolean;
  /** 更新 is said of it. */
  renews: boolean;
  /** A name that tells nothing stands right before it. */
  muted: boolean;
  /** Its measure word is that of the figure that ends the sentence before. */
  sumUnit: boolean;
  /** It is, or goes on with, something planned. */
  planned: boolean;
  /** It is summed up over years, or the sentence is one on applications. */
  cumulative: boolean;
  applications: boolean;
  /** Its sentence names no year but the end of one, and how many pieces a year added is told right behind, and is less. */
  grew: boolean;
  /** A number of kinds (5类, 3大类) stands right before it. */
  kinds: boolean;
  /** It and counts beside it add up: they to it, or it with others to one of them. */
  addsUp: boolean;
  /** A verb of publishing stands between it and the next figure. */
  publishesBehind: boolean;
}

/**
 * `count` takes a figure; `other` tells that it is one of something else, as what is listed with it is; `apart` that it tells of the
 * sentence alone (a place, a period, how often) and begins no list; `aside` that it is none and breaks no list.
 */
export type CountEffect = 'count' | 'other' | 'apart' | 'aside';
export type CountRule = ViewRule<CountEffect, FigureView>;
