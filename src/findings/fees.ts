import type { Span } from '../text/span.ts';
import type { Evidence } from './evidence.ts';

/** 行政事业性收费为零, 未收取行政事业性收费: said of all of it. */
const DENIED =
  /行政事业性收费(?:金额|收入|总额)?(?:均|也|全年|本年)?(?:为)?(?:零|无|没有|未发生|未收取|0(?:元|万元)?$)|(?:未|没有|无)(?:收取|产生|发生|征收)?(?:任何)?行政事业性收费(?!以外|之外|项目|标准|目录|清单)/;
/** Said of fees charged wrongly, or for information only. */
const OTHERWISE = /违规|乱收|擅自|超标准|信息公开|申请/;

/** Where section six, or the text before it, says that there were no administrative fees; null where it does not. */
export function feesDenied({ prose }: Evidence): Span | null {
  for (const id of ['other', 'proactive', 'overview'] as const)
    for (const passage of prose.passages(id))
      for (const { 0: clause, index } of passage.text.matchAll(/[^，。；！\n]+/g)) {
        const match = DENIED.exec(clause);
        if (match && !OTHERWISE.test(clause))
          return passage.source(index + match.index, index + match.index + match[0].length);
      }
  return null;
}
