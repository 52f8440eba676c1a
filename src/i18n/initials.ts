/** The Han characters in names of measures, by the first letter of their reading there. */
const byLetter = {
  a: '安案',
  b: '不保办博叭报本版补部',
  c: '传出处持查程采重错',
  d: '动大定对度当待抖档电的端第读道',
  e: '额',
  f: '分反发复府废方服法罚范访费',
  g: '供公关国构果格管规购过馆',
  h: '会号合后或户护核话',
  j: '举件具决减卷及家据接机禁纠经结继缴见计金集',
  k: '刊可客开快科',
  l: '另喇律料来栏理类量',
  m: '媒密明目秘',
  n: '内年',
  p: '屏平频',
  q: '企全其区强期权求渠确群请起',
  r: '人仍入热然融认',
  s: '三上书事商四审尚属所手收数申示社视讼诉',
  t: '他体厅台图天投提条题',
  w: '务危外微握文无未物稳维网误问闻',
  x: '下信写宣性息效新显现箱线续行许询醒需项',
  y: '一与业予于以意有用由益研要议逾音',
  z: '专中主众作制增子总执指掌政止正直真站章组织自资走转',
};

const letters = new Map(Object.entries(byLetter).flatMap(([letter, han]) => [...han].map((c) => [c, letter] as const)));

/** The pinyin initials of a measure's name, lower case, letters and digits kept, signs left out: 行政许可决定数 → xzxkjds. */
export const initialsOf = (name: string): string =>
  [...name].map((c) => letters.get(c) ?? (/[a-z0-9]/i.test(c) ? c.toLowerCase() : '')).join('');
