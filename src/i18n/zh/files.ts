import type { WordList } from '../lang.ts';

/** Words around files to take away. */
export const fileWords = {
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
} satisfies WordList;
