/** Peoples in the names of autonomous counties, banners and ethnic townships, longest first where one ends in another. */
export const peoples = [
  '柯尔克孜',
  '塔塔尔',
  '俄罗斯',
  '哈萨克',
  '维吾尔',
  '塔吉克',
  '乌孜别克',
  '鄂温克',
  '鄂伦春',
  '达斡尔',
  '土家',
  '布依',
  '仡佬',
  '拉祜',
  '景颇',
  '傈僳',
  '布朗',
  '撒拉',
  '毛南',
  '普米',
  '德昂',
  '保安',
  '裕固',
  '东乡',
  '朝鲜',
  '蒙古',
  '仫佬',
  '锡伯',
  '阿昌',
  '赫哲',
  '门巴',
  '珞巴',
  '基诺',
  '独龙',
  '纳西',
  '高山',
  '哈尼',
  '各',
  '满',
  '回',
  '藏',
  '苗',
  '彝',
  '壮',
  '侗',
  '瑶',
  '白',
  '傣',
  '黎',
  '佤',
  '畲',
  '土',
  '羌',
  '怒',
  '京',
  '水',
] as const; // prettier-ignore

/** 南坪街道办事处 → 南坪街道, 白芦镇人民政府办公室 → 白芦镇: the name of a township without its office. */
export const townshipName = (name: string): string =>
  name
    .replace(/(?:人民政府)?(?:党政)?(?:综合)?办公室$/, '')
    .replace(/(?:人民政府|政府)$/, '')
    .replace(/(街道|地区|苏木)办事处$/, '$1')
    .replace(/街办$/, '街道');

/** 新源县 → 新源, 恭城瑶族自治县 → 恭城, 叶县 → 叶: what a county is called without its kind. */
export function countyStem(name: string): string {
  const autonomous = /自治[县旗]$/.test(name);
  let stem = name.replace(/(?:自治[县旗]|林区|特区|[县市区旗])$/, '');
  for (let cut = autonomous; cut; ) {
    const bare = stem.replace(/族$/, '');
    const people = peoples.find((p) => bare.endsWith(p) && bare !== p && (bare !== stem || p.length > 1));
    cut = people !== undefined;
    if (people) stem = bare.slice(0, -people.length);
  }
  return stem.replace(/族$/, '');
}

/** 新疆维吾尔自治区 → 新疆, 河南省 → 河南: the everyday name of a province. */
export const provinceStem = (name: string): string => /^(内蒙古|黑龙江|[一-鿿]{2})/.exec(name)?.[0] ?? name;

/** 喀什地区 → 喀什, 伊犁哈萨克自治州 → 伊犁: what a prefecture is called without its kind and peoples. */
export function prefectureStem(name: string): string {
  if (!name.endsWith('自治州')) return name.replace(/(?:地区|盟|市)$/, '');
  return countyStem(name.replace(/州$/, '县'));
}
