import { pattern } from '../text/pattern.ts';
import { propertyNames } from '../text/properties.ts';
import { simplified } from '../text/traditional.ts';
import type { Grid } from './builder.ts';
import type { FlowSink } from './flow.ts';

/**
 * What pages print around an article, one pattern per kind. Each is held against the start of a short line without its
 * white space and opening brackets; the line is then no part of the report.
 */
export const chromeLines = {
  breadcrumb: /^您?(?:的|现在的?|当前的?|所在的?)*位置(?:是|[:：>»])/,
  fontSize:
    /^(?:视力保护色|字体|字号|文字)(?:大小|颜色|显示)?[:：]?[【[(（]?(?:大|中|小|特|超|默认|A|\+|-|[\]】[【)(（）|｜、/])*$/,
  button: pattern`
      ^(?:我要|点击)?(?:打印|关闭|收藏|返回|纠错|转发|分享|下载|保存|朗读|播报|语音|刷新|复制)(?:本文|本页|此页|页面|文章|文件|窗口|顶部|首页|列表|播报
      |链接)?(?:[】\]）)|｜/、【[（(]*(?:我要|点击)?(?:打印|关闭|收藏|返回|纠错|转发|分享|下载|保存|朗读|播报|语音)?(?:本文|本页|此页|页面|文章|文件|窗口|顶部|首页
      |列表)?){0,6}[】\]）)]?$
    `,
  share: /^(?:一键)?分享(?:到|至|本文|给)?[:：]/,
  views: /^(?:浏览|阅读|点击|访问|点阅)(?:次数|人数|人次|量|数|率)?[:：]?\d*次?$/,
  neighbour: /^(?:上|下)一?(?:篇|条|页|则)(?:文章|信息)?[:：]/,
  scan: /^(?:扫一扫|扫码|微信扫|用?手机(?:扫|看|阅读|打开|浏览))/,
  record:
    /^.{0,20}(?:ICP备|公网安备|网站标识码|版权所有|copyright|主办单位[:：]|主办[:：]|承办单位[:：]|技术支持[:：]|网站地图|政府网站找错)/i,
  browser:
    /^(?:建议|推荐|请)使用.{0,40}(?:浏览|分辨率)|^为了?(?:获得|达到).{0,20}(?:浏览|体验)|^今天是|^欢迎(?:您|访问|光临)/,
  service:
    /^(?:无障碍|长者|适老|关怀|老年)(?:化|浏览|阅读|服务|模式|助手|专区|通道|版)*$|^(?:设为首页|加入收藏|网站支持IPV6)/i,
  editor: /^(?:责任编辑|责编|编辑|校对|终审|初审|复审|审核人?|录入|录入者|作者|撰稿)[:：].{0,16}$/,
  attachment:
    /^(?:附件(?:下载)?[:：]?|(?:附件\d*[:：]?)?.{0,80}\.(?:docx?|pdf|xlsx?|wps|et|ofd|zip|rar)(?:[（(][\d.]+[KM]B?[)）])?)$/i,
  related: /^(?:相关(?:链接|文章|信息|新闻|阅读|文档|报道|解读)|热点推荐|推荐阅读)[:：]?$/,
} as const satisfies Record<string, RegExp>;

/** A property label, and nothing else. */
export const propertyLabels = new RegExp(`^(?:${propertyNames})$`);

/** A property label with its colon, or another label that ends the value before it. */
export const propertyStarts = new RegExp(
  `(${propertyNames}|(?:浏览|阅读|点击|访问)(?:次数|人数|量|数)?|字体(?:大小)?|字号|作者|编辑|责任编辑|打印|分享)[:：]`,
  'g',
);

/** True for a line that belongs to the page, not to the report. What is written in sentences never does. */
export function isChromeLine(line: string): boolean {
  const words = line.replace(/\s+/g, '').replace(/^[【[［(（]+/, '');
  if (words.length > 160) return false;
  const bare = simplified(words);
  if (/[。；]/.test(bare)) return chromeLines.record.test(bare);
  return Object.values(chromeLines).some((pattern) => pattern.test(bare)) || isPropertyLine(bare);
}

/** `发布时间：2024-01-12 来源：…`: a property label with its colon, and no clause behind it. */
function isPropertyLine(bare: string): boolean {
  const colon = bare.slice(0, 10).search(/[:：]/);
  return colon > 0 && !bare.includes('，') && propertyLabels.test(bare.slice(0, colon));
}

/** True for the table of properties above an article: two or more of its cells are property labels, none a long text. */
export function isPropertyGrid({ cells }: Grid): boolean {
  const labels = cells.filter(
    ({ text }) => propertyLabels.test(bareLabel(text)) || isPropertyLine(simplified(text).replace(/\s+/g, '')),
  );
  if (cells.some(({ text }) => text.length > 160)) return false;
  return labels.length >= 2 && labels.length * 4 >= cells.filter(({ text }) => text).length;
}

/** A label without white space and colon, in simplified characters. */
export const bareLabel = (text: string): string => simplified(text).replace(/[\s:：【】[\]]+/g, '');

/** Passes on what belongs to the report. */
export function chromeFilter(sink: FlowSink): FlowSink {
  return {
    paragraph(text, heading) {
      const kept = text.split('\n').filter((line) => !isChromeLine(line));
      if (kept.length) sink.paragraph(kept.join('\n'), heading);
    },
    table(grid) {
      if (!isPropertyGrid(grid)) sink.table(grid);
    },
  };
}
