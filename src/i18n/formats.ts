import type { FormatEntry, FormatId } from '../document/formats.ts';
import type { Lang } from './lang.ts';

/** Formats that are not read. */
type Unread = Extract<FormatEntry, { read: null }>['id'] | 'zip';

type Pair = readonly [zh: string, en: string];

/** What each format is called. */
const names: Record<FormatId, Pair> = {
  docx: ['Word 文档', 'Word document'],
  doc: ['Word 97–2003 文档、WPS 文字', 'Word 97–2003 document, WPS Writer'],
  rtf: ['RTF 文档', 'Rich text'],
  pdf: ['PDF（文字的或扫描的）', 'PDF, of text or scanned'],
  html: ['网页', 'Web page'],
  mhtml: ['单个文件的网页', 'Web page in one file'],
  txt: ['纯文本', 'Plain text'],
  md: ['Markdown', 'Markdown'],
  zip: ['zip 压缩包', 'Zip archive'],
  xlsx: ['Excel 工作簿、WPS 表格', 'Excel workbook, WPS Spreadsheets'],
  xlsb: ['Excel 二进制工作簿', 'Excel binary workbook'],
  xls: ['Excel 97–2003 工作簿、WPS 表格', 'Excel 97–2003 workbook, WPS Spreadsheets'],
  ofd: ['OFD 版式文件', 'OFD document'],
  picture: ['图片（扫描件、照片）', 'Picture (scan, photograph)'],
  image: ['其他格式的图片', 'Picture in another format'],
  pptx: ['PowerPoint 演示文稿、WPS 演示', 'PowerPoint presentation, WPS Presentation'],
  ppt: ['PowerPoint 97–2003 演示文稿、WPS 演示', 'PowerPoint 97–2003 presentation, WPS Presentation'],
  odf: ['OpenDocument 文档', 'OpenDocument'],
  iwork: ['Pages、Numbers 文稿', 'Pages, Numbers document'],
  compound: ['其他 Office 文件', 'Other Office file'],
  rar: ['rar 压缩包', 'RAR archive'],
  '7z': ['7z 压缩包', '7z archive'],
  packed: ['gz、tar 等压缩包', 'gz, tar and other archives'],
  program: ['程序、快捷方式', 'Program, shortcut'],
  xml: ['XML', 'XML'],
};

const fromOffice: Pair = ['请用 Word 或 WPS 打开，另存为 .docx', 'open it in Word or WPS and save it as .docx'];
const fromSheets: Pair = ['请用 Excel 或 WPS 打开，另存为 .xlsx', 'open it in Excel or WPS and save it as .xlsx'];
const unpacked: Pair = ['请先解压，把里面的文件放进文件夹', 'unpack it and put its files into the folder'];

/** What to do with a file of a format that is not read. */
const cures: Record<Unread, Pair> = {
  xls: fromSheets,
  xlsb: fromSheets,
  image: ['请换成 Word 文件或网页，或另存为 png、jpg', 'use the Word file or the web page, or save it as .png or .jpg'],
  pptx: ['请把内容复制到 Word 文档里', 'copy what it says into a Word document'],
  ppt: ['请把内容复制到 Word 文档里', 'copy what it says into a Word document'],
  odf: fromOffice,
  iwork: ['请导出为 Word（.docx）', 'export it to Word (.docx)'],
  compound: fromOffice,
  rar: unpacked,
  '7z': unpacked,
  packed: unpacked,
  zip: unpacked,
  program: ['不是文档，请移出文件夹', 'it is no document: take it out of the folder'],
  xml: fromOffice,
};

const index = (lang: Lang) => (lang === 'zh' ? 0 : 1);

/** What a format is called. */
export const formatName = (id: FormatId, lang: Lang): string => names[id][index(lang)];

/** What to do with a file of a format that is not read; null for one that is. */
export const formatCure = (id: FormatId, lang: Lang): string | null =>
  (Object.hasOwn(cures, id) && cures[id as Unread][index(lang)]) || null;

/** True for the id of a format. */
export const isFormatId = (id: string): id is FormatId => Object.hasOwn(names, id);
