import { formatNumber } from './format.ts';
import { defineWords, type Lang } from './lang.ts';

/** Words around files to take away. */
export const fileWords = defineWords({
  zh: {
    shown: (rows: string) => `所见 ${rows} 行`,
    all: (rows: string, size: string) => `全部 ${rows} 行${size && `，${size}`}`,
    rowCount: (rows: string, size: string) => `${rows} 行，${size}`,
    about: (size: string) => `约 ${size}`,
    format: '格式',
    formatOf: 'CSV 与 XLSX 的格式',
    wide: '宽表',
    wideHint: '一行一个乡镇',
    long: '长表',
    longHint: '一行一个数',
    excel: '供 Excel 打开',
    excelHint: '带字节顺序标记，像公式的文字前加单引号',
    xlsx: '区划代码是文本，附说明',
    data: '数据',
    notes: '说明',
  },
  en: {
    shown: (rows) => `shown, ${rows} rows`,
    all: (rows, size) => `all ${rows} rows${size && `, ${size}`}`,
    rowCount: (rows, size) => `${rows} rows, ${size}`,
    about: (size) => `about ${size}`,
    format: 'Format',
    formatOf: 'Format of CSV and XLSX',
    wide: 'Wide',
    wideHint: 'one row per township',
    long: 'Long',
    longHint: 'one row per figure',
    excel: 'For Excel',
    excelHint: 'byte order mark, a quote before texts that look like formulas',
    xlsx: 'division codes as text, with notes',
    data: 'Data',
    notes: 'Notes',
  },
});

/** A size in bytes as people read it: `640 B`, `109 kB`, `1.6 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_500) return `${bytes < 9950 ? (bytes / 1000).toFixed(1) : Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** How many rows a button gives, and how large the file is where that is known (`exact`, or about). */
export function rowsAndSize(rows: number, size: { bytes: number; exact: boolean } | null, lang: Lang): string {
  const w = fileWords[lang];
  const bytes = size ? formatBytes(size.bytes) : '';
  return w.all(formatNumber(rows), size && !size.exact ? w.about(bytes) : bytes);
}
