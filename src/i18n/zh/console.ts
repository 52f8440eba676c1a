import type { Coverage } from '../../report/report.ts';
import type { WordList } from '../lang.ts';

/** What became of a collection. */
export interface Done {
  reports: number;
  failed: number;
  counties: number;
  kept: number;
  seconds: number;
}

/** What the commands print. */
export const consoleWords = {
  severity: { error: '错误', warning: '提醒', note: '说明', unread: '没读出' },
  coverage: (c: Coverage) =>
    `读出 ${c.read}/${c.expected} 格（空白 ${c.blank}，无法识别 ${c.unreadable}，缺 ${c.missing}）`,
  nothingRead: '表格一格也没有读出，不能算通过',
  beforeForm: '2019 年以前的年报，没有全国统一表格',
  noFinding: '未发现问题',
  findings: (errors: number, warnings: number, notes: number, unread: number) =>
    `错误 ${errors}，提醒 ${warnings}，说明 ${notes}${unread > 0 ? `；我们没读出来 ${unread}` : ''}`,
  unread: '读不了',
  summary: (files: number, failed: number, errors: number, warnings: number) =>
    `共 ${files} 份：${files - failed} 份读成年报，${failed} 份读不了；错误 ${errors}，提醒 ${warnings}`,
  noReports: (folder: string, endings: readonly string[]) =>
    `${folder} 里没有年报（能读 ${endings.join('、')}；README 不算）`,
  notFound: (path: string) => `没有这个文件或文件夹：${path}`,
  badOption: (what: string) => `参数有误：${what}`,
  badJobs: '--jobs 须是正整数',
  sameName: (name: string) => `文件夹里直接放着年报，而其中又有一个同名的集合“${name}”：请改名`,
  badName: {
    reserved: (name: string) => `集合“${name}”的名字不能用：Windows 或数据文件夹已把它另作他用。请给文件夹改名，再运行`,
    characters: (name: string, found: string) =>
      `集合“${name}”的名字不能用：网址或 Windows 的文件名里不能有 ${found}。请给文件夹改名，再运行`,
    end: (name: string) => `集合“${name}”的名字不能用：文件夹名不能以点或空格结尾。请给文件夹改名，再运行`,
    clash: (name: string, other: string) =>
      `集合“${name}”与“${other}”的名字只差大小写或编码形式，在有的磁盘上是同一个文件夹。请给其中一个改名，再运行`,
  },
  done: (collection: string, n: Done) =>
    `${collection}：${n.reports} 份年报，${n.counties} 个县；${n.failed} 个文件未读成年报，${n.kept} 个沿用上次结果；用时 ${n.seconds.toFixed(1)} 秒`,
  page: (file: string, page: number, pages: number) => `${file} 识别到第 ${page}/${pages} 页`,
  checking: (done: number, all: number, left: string) => `核查 ${done}/${all} 份${left && `，约剩 ${left} 秒`}`,
  progress: (done: number, all: number, left: string) => `转换 ${done}/${all} 份${left && `，约剩 ${left} 秒`}`,
  counties: (done: number, all: number, left: string) => `汇编 ${done}/${all} 县${left && `，约剩 ${left} 秒`}`,
  invalidJson: (file: string, place: string, why: string) =>
    `${file} ${place}：不是有效的 JSON（${why}），没有采用；改正后再运行`,
  misfit: (file: string, what: string) => `${file}：${what}，没有采用；改正后再运行`,
  waiting: (folder: string, process: number) => `另一次运行（进程 ${process}）正在写 ${folder}，等它结束`,
  locked: (folder: string, host: string, process: number, command: string) =>
    `${folder} 被锁着，原有数据未动：锁是 ${host} 上的进程 ${process} 留下的，这里查不出它是否还在运行。确认没有别的运行后，用 ${command} 去掉锁，再运行`,
  diskFault: (why: string) => `写入失败，原有数据未动：${why}`,
  changed: (path: string) => `${path} 在计划之后变了，原有数据未动：请重新计划（npm run plan），再运行`,
  parts: {
    missing: (names: string, n: number, more: number) =>
      `缺 ${n} 个分片，须先转换：${names}${more ? ` 等（还有 ${more} 个）` : ''}`,
    stale: (names: string, n: number, more: number) =>
      `${n} 个分片不是这份计划的，须重新转换：${names}${more ? ` 等（还有 ${more} 个）` : ''}`,
    damaged: (names: string, n: number, more: number) =>
      `${n} 个分片与它旁边的清单不符（写坏或混放），须重新转换：${names}${more ? ` 等（还有 ${more} 个）` : ''}`,
    mixed: (names: string, n: number, more: number) =>
      `混有分片数不同的 ${n} 个分片，请移走：${names}${more ? ` 等（还有 ${more} 个）` : ''}`,
    missing_lines: (names: string, n: number, more: number) =>
      `缺 ${n} 份文件的结果，须转换：${names}${more ? ` 等（还有 ${more} 份）` : ''}`,
    stale_lines: (names: string, n: number, more: number) =>
      `${n} 份文件的结果与计划不符（文件或程序变了），须重新转换：${names}${more ? ` 等（还有 ${more} 份）` : ''}`,
  },
  otherCode: (path: string) => `${path} 是另一版本的程序做的计划：请用这里的程序重新计划（npm run plan）`,
  otherShards: (path: string, shards: number) => `--shard 与计划不符：${path} 分成 ${shards} 片`,
  planned: (files: number, shards: number) => `计划 ${files} 个文件，${shards} 个分片`,
  converted: (files: number, failed: number, kept: number) =>
    `${files} 个文件转换完毕：${failed} 个未读成年报，${kept} 个沿用上次结果`,
  planUsage:
    '用法：npm run -s plan -- [--reports 文件夹] [--shards 个数] [--out 计划文件] [--no-ocr] [--fresh] [--lang zh|en]',
  convertUsage:
    '用法：npm run -s convert -- --plan 计划文件 --shard 第几片/片数 --parts 文件夹 [--jobs 个数] [--fresh] [--quiet] [--lang zh|en]\n' +
    '　　　npm run -s convert -- --stdin [--reports 文件夹] [--jobs 个数] [--no-ocr] [--lang zh|en]（每行一个路径，每行一个结果）',
  mergeUsage:
    '用法：npm run -s merge -- --plan 计划文件 --parts 文件夹 --out 文件夹 [--jobs 个数] [--fresh] [--quiet] [--lang zh|en]',
  serving: (url: string) => `镇览已在 ${url} 打开（按 Ctrl-C 结束）`,
  checkUsage: '用法：npm run check -- [--json] [--quiet] [--no-ocr] [--lang zh|en] 文件或文件夹…',
  dataUsage:
    '用法：npm run data -- [--reports 文件夹] [--out 文件夹] [--jobs 个数] [--fresh] [--no-ocr] [--quiet] [--lang zh|en]',
  siteUsage: '用法：npm run build -- [--out 文件夹] [--quiet]',
  singleUsage: '用法：npm run build:single -- [--county 县、市或省的代码或名称] [--out 文件] [--quiet]',
  noSuchCounty: (code: string) => `没有代码或名称为 ${code} 的县、市或省；代码见总览页的地址或 index.json。`,
  singleDone: (file: string, megabytes: number, files: number) =>
    `${file}：${megabytes.toFixed(1)} MB，内有 ${files} 个数据文件。`,
  sourcesLeftOut: (n: number) => `${n} 份年报不带原文：多个县的原文合在一个文件里太大。`,
  picturesLeftOut: (reports: number) =>
    `${reports} 份扫描件的页面图片太大，没有放进这个文件；文字和数都在。要带图片，请用 --county 只取一个县，或用网站版。`,
  notDrawn: (view: string) => `没有预先画出的页面：${view}；站点照常可用，只是第一次打开慢一些。`,
  watching: 'reports/ 里的文件有增减或改动时会自动转换，打开的页面随之更新（--no-watch 不看）',
  renewed: 'reports/ 有变化，已重新转换',
  startUsage: '用法：npm start -- [--port 端口] [--no-watch]',
} satisfies WordList;
