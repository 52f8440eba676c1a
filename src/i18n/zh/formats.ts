import type { FormatEntry, FormatId } from '../../document/formats.ts';

/** Formats that are not read. */
type Unread = Extract<FormatEntry, { read: null }>['id'] | 'zip';

const fromOffice = '请用 Word 或 WPS 打开，另存为 .docx';
const fromSheets = '请用 Excel 或 WPS 打开，另存为 .xlsx';
const unpacked = '请先解压，把里面的文件放进文件夹';

/** What each format is called, and what to do with a file of one that is not read. */
export const formatWords = {
  names: {
    docx: 'Word 文档',
    doc: 'Word 97–2003 文档、WPS 文字',
    rtf: 'RTF 文档',
    pdf: 'PDF（文字的或扫描的）',
    html: '网页',
    mhtml: '单个文件的网页',
    txt: '纯文本',
    md: 'Markdown',
    zip: 'zip 压缩包',
    xlsx: 'Excel 工作簿、WPS 表格',
    xlsb: 'Excel 二进制工作簿',
    xls: 'Excel 97–2003 工作簿、WPS 表格',
    ofd: 'OFD 版式文件',
    picture: '图片（扫描件、照片）',
    image: '其他格式的图片',
    pptx: 'PowerPoint 演示文稿、WPS 演示',
    ppt: 'PowerPoint 97–2003 演示文稿、WPS 演示',
    odf: 'OpenDocument 文档',
    iwork: 'Pages、Numbers 文稿',
    compound: '其他 Office 文件',
    rar: 'rar 压缩包',
    '7z': '7z 压缩包',
    packed: 'gz、tar 等压缩包',
    program: '程序、快捷方式',
    xml: 'XML',
  },
  cures: {
    xls: fromSheets,
    xlsb: fromSheets,
    image: '请换成 Word 文件或网页，或另存为 png、jpg',
    pptx: '请把内容复制到 Word 文档里',
    ppt: '请把内容复制到 Word 文档里',
    odf: fromOffice,
    iwork: '请导出为 Word（.docx）',
    compound: fromOffice,
    rar: unpacked,
    '7z': unpacked,
    packed: unpacked,
    zip: unpacked,
    program: '不是文档，请移出文件夹',
    xml: fromOffice,
  },
} satisfies { names: Record<FormatId, string>; cures: Record<Unread, string> };
