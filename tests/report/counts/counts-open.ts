import type { PassageCase } from './counts-passages.ts';

/** Invented passages with verbs and outlets that no table knows: pieces are told by structure. */
export const openCases: readonly PassageCase[] = [
  {
    year: 2024,
    text: '我街道经由区政府门户网站对外捧出文件（7件）、通告（32条）、日常消息（118条）。',
    counts: ['7件@gov_website', '32条@gov_website', '118条@gov_website'],
    channels: ['gov_website'],
  },
  {
    year: 2024,
    text: '四个账号分头干活：微博说急事，41条；公众号说政策，152条。',
    counts: ['41条@weibo', '152条@wechat_official'],
    channels: ['weibo', 'wechat_official'],
  },
  {
    year: 2024,
    text: '数一数全年的账：农业的60条，教育的35条，交通的20条，总共115条。',
    counts: ['60条/part', '35条/part', '20条/part', '115条'],
    channels: [],
  },
  {
    year: 2024,
    text: '当天公开的有：停气通知21次、封路通知9次，都通过居民微信群告知。',
    counts: ['21次@wechat_group', '9次@wechat_group'],
    channels: ['wechat_group'],
  },
  {
    year: 2024,
    text: '街道在商场中庭屏幕播出政策66条，在企业互助群（微信）发出通知150条。',
    counts: ['66条@led_screen', '150条@wechat_group'],
    channels: ['led_screen', 'wechat_group'],
    either: ['wechat_official'],
  },
  {
    year: 2024,
    text: '全年推文70期，最长的一期念了八分钟，短的也有两三条消息，旧的90条没有动。',
    counts: ['70期@wechat_official'],
    channels: ['wechat_official'],
  },
  {
    year: 2024,
    text: '自2018年开了公众号，前前后后发过一千二百多条。单说2024年，是176条。',
    counts: ['176条@wechat_official'],
    channels: ['wechat_official'],
  },
  {
    year: 2024,
    text: '管线信息80条、非管线信息20条，合计100条，除30条登于县网站外，其余70条均登于公众号。',
    counts: ['80条/part', '20条/part', '100条', '30条@gov_website/part', '70条@wechat_official/part'],
    channels: ['gov_website', 'wechat_official'],
  },
  {
    year: 2024,
    text: '送到党政办来审的稿子有300篇，挂网站的210篇，县电视台播了我们9条。',
    counts: ['210篇@gov_website', '9条@tv_radio'],
    channels: ['gov_website', 'tv_radio'],
  },
  {
    year: 2024,
    text: '规范性文件今年没出，公开数是0件；预决算有3份，都在县政府网站公开。',
    counts: ['0件', '3份@gov_website'],
    channels: ['gov_website'],
  },
];
