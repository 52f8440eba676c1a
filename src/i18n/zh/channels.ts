import { channelGroups } from '../../form/channels.ts';
import type { WordList } from '../lang.ts';

/** Words of the channels page. */
export const channelsWords = {
  title: '渠道：谁用了哪些',
  lede: (year: number, readable: number, first: { name: string; count: number } | null, median: number | null) =>
    readable === 0
      ? `${year} 年没有读出正文的年报。`
      : `${year} 年 ${readable} 份读出正文的年报里，${
          first && first.count > 0 ? `**用得最多的是${first.name}（${first.count} 个乡镇）**` : '没有读到所用的渠道'
        }${median === null ? '' : `；每个乡镇写到的渠道中位数为 ${median} 种`}。`,
  matrix: '乡镇与渠道',
  matrixNote: (year: number) =>
    `${year} 年年报写到使用的渠道；格中数字为该渠道公布的条数，没有数字的只写了使用。点格看原文。`,
  used: '使用，未写条数',
  usedCount: '使用，并写明条数',
  notUsed: '未写到',
  adoption: '乡镇数',
  trend: '历年',
  trendNote: '小图为历年写到这一渠道的乡镇占读出正文的年报的比例，最后一点为本年。',
  usedBy: (count: number, of: number) => `${count}/${of}`,
  cellUsed: (township: string, channel: string, count: number | null) =>
    `${township}，${channel}：使用${count === null ? '' : `，${count} 条`}`,
  source: '来源：各乡镇年报第一、二部分；没有写到不等于没有使用。',
  counts: '各渠道公布了多少条',
  countsNote: (year: number) => `${year} 年年报按渠道写明的条数；只列写明的。`,
  stated: (townships: number) => `${townships} 个乡镇写明`,
  noCounts: '没有年报按渠道写明条数。',
  years: '历年使用',
  yearsNote: '写到这一渠道的乡镇数／读出正文的年报数。',
  neverUsed: (names: string, n: number) => `另有 ${n} 种渠道各年都没有写到：${names}。`,
  channel: '渠道',
  total: '合计',
  median: '中位数',
  most: '最多',
  groups: channelGroups as Readonly<Record<string, string>>,
} satisfies WordList;
