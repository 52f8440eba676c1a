import type { ReadError } from '../document/document.ts';
import type { Coverage } from '../report/report.ts';
import { formatCure, formatName, isFormatId } from './formats.ts';
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
      reserved: (name: string) =>
        `集合“${name}”的名字不能用：Windows 或数据文件夹已把它另作他用。请给文件夹改名，再运行`,
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
  },
  en: {
    severity: { error: 'error', warning: 'warning', note: 'note', unread: 'unread' },
    coverage: (c) =>
      `${c.read} of ${c.expected} cells read (${c.blank} blank, ${c.unreadable} unreadable, ${c.missing} missing)`,
    nothingRead: 'no cell of the tables could be read: not a pass',
    beforeForm: 'a report from before 2019, when there was no national form',
    noFinding: 'nothing found',
    findings: (errors, warnings, notes, unread) =>
      `${errors} errors, ${warnings} warnings, ${notes} notes${unread > 0 ? `; ${unread} could not be read by us` : ''}`,
    unread: 'not read',
    summary: (files, failed, errors, warnings) =>
      `${files} files: ${files - failed} reports, ${failed} not read; ${errors} errors, ${warnings} warnings`,
    noReports: (folder, endings) => `no reports in ${folder} (${endings.join(', ')} are read; README does not count)`,
    notFound: (path) => `no such file or folder: ${path}`,
    badOption: (what) => `wrong use: ${what}`,
    badJobs: '--jobs takes a positive whole number',
    sameName: (name) =>
      `reports lie directly in the folder, and a collection in it has the same name, “${name}”: rename`,
    badName: {
      reserved: (name) =>
        `a collection cannot be called “${name}”: Windows or the data folder uses that name. Rename its folder and run again`,
      characters: (name, found) =>
        `a collection cannot be called “${name}”: addresses or file names on Windows cannot have ${found}. Rename its folder and run again`,
      end: (name) =>
        `a collection cannot be called “${name}”: a folder's name cannot end in a dot or a space. Rename its folder and run again`,
      clash: (name, other) =>
        `the collections “${name}” and “${other}” differ in nothing but case or encoding; on some disks they are one ` +
        `folder. Rename one and run again`,
    },
    done: (collection, n) =>
      `${collection}: ${n.reports} reports, ${n.counties} counties; ${n.failed} files became no report, ${n.kept} kept ` +
      `from last time; ${n.seconds.toFixed(1)} s`,
    page: (file, page, pages) => `${file}: page ${page} of ${pages} recognised`,
    checking: (done, all, left) => `${done} of ${all} files checked${left && `, about ${left} s left`}`,
    progress: (done, all, left) => `${done} of ${all} files converted${left && `, about ${left} s left`}`,
    counties: (done, all, left) => `${done} of ${all} counties assembled${left && `, about ${left} s left`}`,
    invalidJson: (file, place, why) => `${file} ${place}: not valid JSON (${why}), ignored; correct it and run again`,
    misfit: (file, what) => `${file}: ${what}, ignored; correct it and run again`,
    waiting: (folder, process) => `another run (process ${process}) is writing to ${folder}; waiting for it to end`,
    locked: (folder, host, process, command) =>
      `${folder} is locked, the previous data is untouched: by process ${process} on ${host}, and whether it still ` +
      `runs cannot be told from here. Make sure that no other run is at work, remove the lock with ${command}, and run ` +
      `again`,
    diskFault: (why) => `could not write, the previous data is untouched: ${why}`,
    changed: (path) =>
      `${path} changed after the plan was made, the previous data is untouched: plan again (npm run plan) and run again`,
    parts: {
      missing: (names, n, more) =>
        `${n} parts are missing, convert them first: ${names}${more ? ` and ${more} more` : ''}`,
      stale: (names, n, more) =>
        `${n} parts are not of this plan, convert them again: ${names}${more ? ` and ${more} more` : ''}`,
      damaged: (names, n, more) =>
        `${n} parts are not what their sidecars say (damaged or mixed up), convert them again: ${names}${more ? ` and ${more} more` : ''}`,
      mixed: (names, n, more) =>
        `${n} parts are of another number of shards, move them away: ${names}${more ? ` and ${more} more` : ''}`,
      missing_lines: (names, n, more) =>
        `${n} files have no result, convert them: ${names}${more ? ` and ${more} more` : ''}`,
      stale_lines: (names, n, more) =>
        `the results of ${n} files do not fit the plan (file or program changed), convert them again: ` +
        `${names}${more ? ` and ${more} more` : ''}`,
    },
    otherCode: (path) =>
      `${path} was planned by another version of the program: plan again with this one (npm run plan)`,
    otherShards: (path, shards) => `--shard does not fit the plan: ${path} has ${shards} shards`,
    planned: (files, shards) => `planned: ${files} files, ${shards} shards`,
    converted: (files, failed, kept) =>
      `${files} files converted: ${failed} became no report, ${kept} kept from last time`,
    planUsage:
      'usage: npm run -s plan -- [--reports DIR] [--shards N] [--out FILE] [--no-ocr] [--fresh] [--lang zh|en]',
    convertUsage:
      'usage: npm run -s convert -- --plan FILE --shard K/N --parts DIR [--jobs N] [--fresh] [--quiet] [--lang zh|en]\n' +
      '       npm run -s convert -- --stdin [--reports DIR] [--jobs N] [--no-ocr] [--lang zh|en]   (one path a line ' +
      'in, one result a line out)',
    mergeUsage:
      'usage: npm run -s merge -- --plan FILE --parts DIR --out DIR [--jobs N] [--fresh] [--quiet] [--lang zh|en]',
    serving: (url) => `Zhenlan is open at ${url} (Ctrl-C ends it)`,
    checkUsage: 'usage: npm run check -- [--json] [--quiet] [--no-ocr] [--lang zh|en] FILE_OR_FOLDER…',
    dataUsage:
      'usage: npm run data -- [--reports DIR] [--out DIR] [--jobs N] [--fresh] [--no-ocr] [--quiet] [--lang zh|en]',
    siteUsage: 'usage: npm run build -- [--out DIR] [--quiet]',
    singleUsage:
      'usage: npm run build:single -- [--county CODE_OR_NAME (county, prefecture or province)] [--out FILE] [--quiet]',
    noSuchCounty: (code) =>
      `No county, prefecture or province has the code or name ${code}; codes stand in the address of the overview.`,
    singleDone: (file, megabytes, files) => `${file}: ${megabytes.toFixed(1)} MB, with ${files} data files.`,
    sourcesLeftOut: (n) => `${n} reports go without their source texts, which would be too much for one file.`,
    picturesLeftOut: (reports) =>
      `Left out, as too large: the page pictures of ${reports} scanned reports. Take one county (--county), or the site.`,
    notDrawn: (view) => `Not drawn beforehand: ${view}. The site works; its first visit takes longer.`,
    watching:
      'Files added to, changed in or removed from reports/ are converted, and the open page follows (--no-watch does not look)',
    renewed: 'reports/ has changed and was converted',
    startUsage: 'usage: npm start -- [--port N] [--no-watch]',
  },
});

/** Why a file became no report: those of the reader, and what only the commands meet. */
export type FailureCode = ReadError['code'] | 'not_found' | 'inaccessible' | 'not_a_file' | 'no_identity' | 'outside';

const failures: Record<FailureCode, readonly [zh: string, en: string]> = {
  not_a_report: ['不是政府信息公开年度报告', 'not an annual disclosure report'],
  no_text: ['没有文字（扫描件或空白）', 'no text in it (a scan, or blank)'],
  encrypted: ['文件已加密', 'encrypted'],
  corrupt: ['文件已损坏', 'damaged'],
  too_large: ['文件过大，或打开后过大', 'too large, or too large once opened'],
  timeout: [
    '读取超过时限，已放弃，其他文件不受影响',
    'reading took too long and was given up, other files are not affected',
  ],
  crashed: ['读取时程序中断，其他文件不受影响', 'reading broke off, other files are not affected'],
  no_recogniser: [
    '是扫描件，而识别程序没能加载或中途出错，文件本身没有问题',
    'a scan, and what recognises scans could not be loaded or broke; nothing is wrong with the file',
  ],
  unsupported: ['不认得的文件格式', 'not a format known'],
  not_supported: ['这种格式读不了', 'a format that is not read'],
  not_found: ['没有这个文件', 'no such file'],
  inaccessible: ['打不开（权限、磁盘或断开的链接）', 'cannot be opened (permission, disk or a broken link)'],
  not_a_file: ['不是普通文件（管道、套接字或设备）', 'no regular file (a pipe, socket or device)'],
  outside: ['是链接，指向文件夹之外，没有跟过去', 'a link that leads out of the folder and was not followed'],
  no_identity: ['认不出是哪个乡镇或哪一年的年报', 'whose report this is, or of which year, is not clear'],
};

const saveAs = ['请另存为 docx、pdf 或 html', 'save it as docx, pdf or html'] as const;

const anew = [
  '请在 Word 或 WPS 中打开并另存为 docx 后再试',
  'open it in Word or WPS, save it anew as docx and try again',
] as const;

/** What a person can do about it. */
const cures: Partial<Record<FailureCode, readonly [zh: string, en: string]>> = {
  not_a_report: [
    '不该在这里就移出文件夹；确是年报，请看标题、六个部分和三张表是否还在',
    'take it out of the folder, or see whether its title, sections and tables are still there',
  ],
  no_text: [
    '请换成 Word 文件、网页，或由 Word 直接另存的 PDF',
    'use the Word file, the web page, or a PDF saved from Word',
  ],
  encrypted: ['请去掉密码后另存', 'save it without the password'],
  corrupt: ['请重新下载或复制，或用 Word、WPS 打开后另存', 'get it again, or open it in Word or WPS and save it'],
  too_large: [
    '请去掉图片与附件，另存为 docx，或拆开',
    'take out pictures and attachments and save it as docx, or split it',
  ],
  timeout: anew,
  crashed: anew,
  no_recogniser: [
    '请重新运行 npm ci 后再试；不要扫描件，可加 --no-ocr',
    'run npm ci and try again, or do without scans: --no-ocr',
  ],
  unsupported: saveAs,
  not_supported: saveAs,
  inaccessible: ['请看能否用别的程序打开它', 'see whether another program can open it'],
  outside: ['请把文件本身放进来', 'put the file itself there'],
  not_a_file: ['请移出文件夹', 'take it out of the folder'],
  no_identity: [
    '可在旁边放一个“文件名.meta.json”写明 township、county、year',
    'state township, county and year in <file>.meta.json',
  ],
};

const empty = [
  ['空文件，一个字节也没有', 'an empty file, without a byte'],
  ['请重新下载或复制', 'get it again'],
] as const;

/** True for a code that {@link describeFailure} has words for. */
export const isFailureCode = (code: string): code is FailureCode => Object.hasOwn(failures, code);

/** One sentence on why a file became no report and what can be done. */
export function describeFailure({ code, detail }: { code: FailureCode; detail?: string }, lang: Lang): string {
  const at = lang === 'zh' ? 0 : 1;
  const join = (why: string, cure: string | null | undefined) => (cure ? why + ['；', ': '][at] + cure : why);
  if (code === 'no_text' && detail === 'empty') return join(empty[0][at], empty[1][at]);
  if (code === 'not_supported' && detail !== undefined && isFormatId(detail))
    return join(
      [`${formatName(detail, lang)}读不了`, `${formatName(detail, lang)}: not read`][at]!,
      formatCure(detail, lang),
    );
  const why = failures[code][at];
  return join(detail ? why + [`（${detail}）`, ` (${detail})`][at] : why, cures[code]?.[at]);
}
