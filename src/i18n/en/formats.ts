import type { SameWords } from '../lang.ts';
import type { formatWords as zh } from '../zh/formats.ts';

const fromOffice = 'open it in Word or WPS and save it as .docx';
const fromSheets = 'open it in Excel or WPS and save it as .xlsx';
const unpacked = 'unpack it and put its files into the folder';

export const formatWords: SameWords<typeof zh> = {
  names: {
    docx: 'Word document',
    doc: 'Word 97–2003 document, WPS Writer',
    rtf: 'Rich text',
    pdf: 'PDF, of text or scanned',
    html: 'Web page',
    mhtml: 'Web page in one file',
    txt: 'Plain text',
    md: 'Markdown',
    zip: 'Zip archive',
    xlsx: 'Excel workbook, WPS Spreadsheets',
    xlsb: 'Excel binary workbook',
    xls: 'Excel 97–2003 workbook, WPS Spreadsheets',
    ofd: 'OFD document',
    picture: 'Picture (scan, photograph)',
    image: 'Picture in another format',
    pptx: 'PowerPoint presentation, WPS Presentation',
    ppt: 'PowerPoint 97–2003 presentation, WPS Presentation',
    odf: 'OpenDocument',
    iwork: 'Pages, Numbers document',
    compound: 'Other Office file',
    rar: 'RAR archive',
    '7z': '7z archive',
    packed: 'gz, tar and other archives',
    program: 'Program, shortcut',
    xml: 'XML',
  },
  cures: {
    xls: fromSheets,
    xlsb: fromSheets,
    image: 'use the Word file or the web page, or save it as .png or .jpg',
    pptx: 'copy what it says into a Word document',
    ppt: 'copy what it says into a Word document',
    odf: fromOffice,
    iwork: 'export it to Word (.docx)',
    compound: fromOffice,
    rar: unpacked,
    '7z': unpacked,
    packed: unpacked,
    zip: unpacked,
    program: 'it is no document: take it out of the folder',
    xml: fromOffice,
  },
};
