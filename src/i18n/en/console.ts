import type { SameWords } from '../lang.ts';
import type { consoleWords as zh } from '../zh/console.ts';

export const consoleWords: SameWords<typeof zh> = {
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
  sameName: (name) => `reports lie directly in the folder, and a collection in it has the same name, “${name}”: rename`,
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
  otherCode: (path) => `${path} was planned by another version of the program: plan again with this one (npm run plan)`,
  otherShards: (path, shards) => `--shard does not fit the plan: ${path} has ${shards} shards`,
  planned: (files, shards) => `planned: ${files} files, ${shards} shards`,
  converted: (files, failed, kept) =>
    `${files} files converted: ${failed} became no report, ${kept} kept from last time`,
  planUsage: 'usage: npm run -s plan -- [--reports DIR] [--shards N] [--out FILE] [--no-ocr] [--fresh] [--lang zh|en]',
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
};
