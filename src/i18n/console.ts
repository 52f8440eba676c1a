import type { ReadError } from '../document/document.ts';
import type { Coverage } from '../report/report.ts';
import { defineWords, type Lang } from './lang.ts';

/** What became of a collection. */
export interface Done {
  reports: number;
  failed: number;
  counties: number;
  kept: number;
  seconds: number;
}

/** What the commands print. */
export const consoleWords = defineWords({
  zh: {
    severity: { error: '错误', warning: '提醒', note: '说明' },
    coverage: (c: Coverage) =>
      `读出 ${c.read}/${c.expected} 格（空白 ${c.blank}，无法识别 ${c.unreadable}，缺 ${c.missing}）`,
    nothingRead: '表格一格也没有读出，不能算通过',
    beforeForm: '2019 年以前的年报，没有全国统一表格',
    noFinding: '未发现问题',
    findings: (errors: number, warnings: number, notes: number) => `错误 ${errors}，提醒 ${warnings}，说明 ${notes}`,
    unread: '读不了',
    summary: (files: number, failed: number, errors: number, warnings: number) =>
      `共 ${files} 份：${files - failed} 份读成年报，${failed} 份读不了；错误 ${errors}，提醒 ${warnings}`,
    noReports: (folder: string) => `${folder} 里没有年报（支持 txt、md、html、docx、doc、pdf；README 不算）`,
    notFound: (path: string) => `没有这个文件或文件夹：${path}`,
    badOption: (what: string) => `参数有误：${what}`,
    badJobs: '--jobs 须是正整数',
    sameName: (name: string) => `文件夹里直接放着年报，而其中又有一个同名的集合“${name}”：请改名`,
    done: (collection: string, n: Done) =>
      `${collection}：${n.reports} 份年报，${n.counties} 个县；${n.failed} 个文件未读成年报，${n.kept} 个沿用上次结果；用时 ${n.seconds.toFixed(1)} 秒`,
    progress: (done: number, all: number, left: string) => `转换 ${done}/${all} 份${left && `，约剩 ${left} 秒`}`,
    counties: (done: number, all: number, left: string) => `汇编 ${done}/${all} 县${left && `，约剩 ${left} 秒`}`,
    invalidJson: (file: string, place: string, why: string) =>
      `${file} ${place}：不是有效的 JSON（${why}），没有采用；改正后再运行`,
    misfit: (file: string, what: string) => `${file}：${what}，没有采用；改正后再运行`,
    waiting: (folder: string) => `另一次运行正在写 ${folder}，等它结束`,
    diskFault: (why: string) => `写入失败，原有数据未动：${why}`,
    serving: (url: string) => `镇览已在 ${url} 打开（按 Ctrl-C 结束）`,
    checkUsage: '用法：npm run check -- [--json] [--quiet] [--lang zh|en] 文件或文件夹…',
    dataUsage:
      '用法：npm run data -- [--reports 文件夹] [--out 文件夹] [--jobs 个数] [--fresh] [--quiet] [--lang zh|en]',
    siteUsage: '用法：npm run build -- [--out 文件夹] [--quiet]',
    singleUsage: '用法：npm run build:single -- [--county 代码] [--out 文件] [--quiet]',
    noSuchCounty: (code: string) => `没有代码为 ${code} 的县；代码见总览页的地址或 index.json。`,
    singleDone: (file: string, megabytes: number, files: number) =>
      `${file}：${megabytes.toFixed(1)} MB，内有 ${files} 个数据文件。`,
    startUsage: '用法：npm start -- [--port 端口]',
  },
  en: {
    severity: { error: 'error', warning: 'warning', note: 'note' },
    coverage: (c) =>
      `${c.read} of ${c.expected} cells read (${c.blank} blank, ${c.unreadable} unreadable, ${c.missing} missing)`,
    nothingRead: 'no cell of the tables could be read: not a pass',
    beforeForm: 'a report from before 2019, when there was no national form',
    noFinding: 'nothing found',
    findings: (errors, warnings, notes) => `${errors} errors, ${warnings} warnings, ${notes} notes`,
    unread: 'not read',
    summary: (files, failed, errors, warnings) =>
      `${files} files: ${files - failed} reports, ${failed} not read; ${errors} errors, ${warnings} warnings`,
    noReports: (folder) => `no reports in ${folder} (txt, md, html, docx, doc, pdf; README does not count)`,
    notFound: (path) => `no such file or folder: ${path}`,
    badOption: (what) => `wrong use: ${what}`,
    badJobs: '--jobs takes a positive whole number',
    sameName: (name) =>
      `reports lie directly in the folder, and a collection in it has the same name, “${name}”: rename`,
    done: (collection, n) =>
      `${collection}: ${n.reports} reports, ${n.counties} counties; ${n.failed} files became no report, ${n.kept} kept from last time; ${n.seconds.toFixed(1)} s`,
    progress: (done, all, left) => `${done} of ${all} files converted${left && `, about ${left} s left`}`,
    counties: (done, all, left) => `${done} of ${all} counties assembled${left && `, about ${left} s left`}`,
    invalidJson: (file, place, why) => `${file} ${place}: not valid JSON (${why}), ignored; correct it and run again`,
    misfit: (file, what) => `${file}: ${what}, ignored; correct it and run again`,
    waiting: (folder) => `another run is writing to ${folder}; waiting for it to end`,
    diskFault: (why) => `could not write, the previous data is untouched: ${why}`,
    serving: (url) => `Zhenlan is open at ${url} (Ctrl-C ends it)`,
    checkUsage: 'usage: npm run check -- [--json] [--quiet] [--lang zh|en] FILE_OR_FOLDER…',
    dataUsage: 'usage: npm run data -- [--reports DIR] [--out DIR] [--jobs N] [--fresh] [--quiet] [--lang zh|en]',
    siteUsage: 'usage: npm run build -- [--out DIR] [--quiet]',
    singleUsage: 'usage: npm run build:single -- [--county CODE] [--out FILE] [--quiet]',
    noSuchCounty: (code) =>
      `There is no county with the code ${code}; codes stand in the address of the overview and in index.json.`,
    singleDone: (file, megabytes, files) => `${file}: ${megabytes.toFixed(1)} MB, with ${files} data files.`,
    startUsage: 'usage: npm start -- [--port N]',
  },
});

/** Why a file became no report: those of the reader, and what only the commands meet. */
export type FailureCode = ReadError['code'] | 'not_found' | 'inaccessible' | 'no_identity';

const failures: Record<FailureCode, readonly [zh: string, en: string]> = {
  not_a_report: ['不是政府信息公开年度报告', 'not an annual disclosure report'],
  no_text: ['没有文字（空文件或扫描件）', 'no text in it (empty, or a scan)'],
  encrypted: ['文件已加密', 'encrypted'],
  corrupt: ['文件已损坏', 'damaged'],
  too_large: [
    '文件过大，或打开后过大；请删去图片与附件，另存为 docx 后再试',
    'too large, or too large once opened; take out pictures and attachments, save it anew as docx and try again',
  ],
  timeout: [
    '读取超过时限，已放弃，其他文件不受影响；请在 Word 或 WPS 中打开并另存为 docx 后再试',
    'reading took too long and was given up, other files are not affected; open it in Word or WPS, save it anew as docx and try again',
  ],
  crashed: [
    '读取时程序中断，其他文件不受影响；请在 Word 或 WPS 中打开并另存为 docx 后再试',
    'reading broke off, other files are not affected; open it in Word or WPS, save it anew as docx and try again',
  ],
  unsupported: ['不支持的文件格式', 'not a supported format'],
  not_found: ['没有这个文件', 'no such file'],
  inaccessible: ['无法读取（权限或磁盘）', 'cannot be opened (permission or disk)'],
  no_identity: [
    '认不出是哪个乡镇或哪一年的年报；可在旁边放一个“文件名.meta.json”写明 township、county、year',
    'whose report this is, or of which year, is not clear; state township, county and year in <file>.meta.json',
  ],
};

/** True for a code that {@link describeFailure} has words for. */
export const isFailureCode = (code: string): code is FailureCode => Object.hasOwn(failures, code);

/** One sentence on why a file became no report. */
export function describeFailure({ code, detail }: { code: FailureCode; detail?: string }, lang: Lang): string {
  const words = failures[code][lang === 'zh' ? 0 : 1];
  return detail ? `${words}${lang === 'zh' ? `（${detail}）` : ` (${detail})`}` : words;
}
