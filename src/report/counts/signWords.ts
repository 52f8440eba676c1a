import { summing } from '../../rules/counts/sums.ts';

/** Words that tell the whole, before a figure; that each outlet has its own; the first, the second and the rest of some. */
export const WHOLE = new RegExp(`${summing}|累计|共|全部|总量|主动公开(?:各类)?(?:政府|政务)?信息`);
/** All of the year: of no outlet of another sentence. */
export const OF_THE_YEAR = /主动公开(?:各类)?(?:政府|政务)?信息/;
export const EACH = /分别|依次|各(?=[发推登播转写])/;
export const FORMER = /[，；]?前[者一]/;
export const LATTER = /[，；]?后[者一]/;
export const REST = /其[他它余]|剩下|余下/;
/** An outlet of no name that the vocabulary knows. */
export const PLACE = /平台|渠道|载体|阵地|媒体|方式|形式|自[家己]/;
/** Where the report itself can be read, or whom to ask. */
export const OF_REPORT = /本(?:年度)?(?:年报|报告)|下载|联系/;
/** Between two outlets named side by side. */
export const SIDE_BY_SIDE = /^[^，。；\d]*[、和及与或+/][^，。；\d]*$/;
