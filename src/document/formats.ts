import { type Content, contentOfParts, isCompound, isZip } from './content.ts';
import { failed, type ReadResult, withWords } from './document.ts';
import type { PdfAssets } from './pdf.ts';
import type { ScanEffects } from './scan/scan.ts';

/** What reading needs of the world around. */
export interface ReadEffects {
  /** Data of pdf.js for Chinese fonts that a PDF does not carry itself. */
  pdfAssets?: PdfAssets | undefined;
  /** How pages are read of which there are only pictures; without it they are not. */
  scans?: ScanEffects | undefined;
}

/** Reads a file whose format is known. */
type Reader = (content: Content, effects: ReadEffects) => Promise<ReadResult>;

/** A format of files, as people have them. */
interface FormatRule {
  id: string;
  /** The endings it comes with, for people who choose or look for files; what a file is, its content tells. */
  endings: readonly string[];
  /** True for content of this format that none of the formats above is. */
  is(content: Content): boolean;
  /** Null: not read; the words of i18n say what to do instead. */
  read: Reader | null;
  /** Read by the page 自查 too. */
  browser: boolean;
}

const hasPart = (pattern: RegExp) => (content: Content) => content.parts()?.some((name) => pattern.test(name)) ?? false;
const hasStream =
  (...names: string[]) =>
  (content: Content) =>
    names.some((name) => content.compound()?.has(name));
const isOffice = hasPart(/^\[Content_Types\]\.xml$/);
const begins = (pattern: RegExp) => (content: Content) => pattern.test(content.magic);
const isMarked = (markup: ReturnType<Content['markup']>) => (content: Content) => content.markup() === markup;

/**
 * All formats, the only list of them: asked in this order, the first that recognises a content has it. To read one more, give
 * its entry a reader; loading is the reader's business, so that a page that lists formats loads none.
 */
export const formats = [
  {
    id: 'docx',
    endings: ['docx', 'docm', 'dotx', 'wps'],
    // whatever else Office packs is no archive either
    is: (content) =>
      hasPart(/^word\/[^/]+\.xml$/)(content) || (isOffice(content) && !hasPart(/^(?:xl|ppt)\//)(content)),
    read: async ({ bytes }) => (await import('./docx.ts')).readDocx(bytes),
    browser: true,
  },
  {
    id: 'xlsx',
    endings: ['xlsx', 'xlsm', 'et'],
    is: hasPart(/^xl\/[^/]+\.xml$/i),
    read: async ({ bytes }) => (await import('./xlsx.ts')).readXlsx(bytes),
    browser: true,
  },
  { id: 'xlsb', endings: ['xlsb'], is: hasPart(/^xl\/[^/]+\.bin$/i), read: null, browser: false },
  { id: 'pptx', endings: ['pptx', 'dps'], is: hasPart(/^ppt\/[^/]+\.xml$/), read: null, browser: false },
  {
    id: 'ofd',
    endings: ['ofd'],
    // an encrypted one may have nothing else that is readable
    is: hasPart(/^\/?(?:OFD|Encryptions)\.xml$/i),
    read: async ({ bytes }, { scans }) => (await import('./ofd.ts')).readOfd(bytes, scans),
    browser: true,
  },
  {
    id: 'odf',
    endings: ['odt', 'ods'],
    is: (content) => hasPart(/^mimetype$/)(content) && hasPart(/^content\.xml$/)(content),
    read: null,
    browser: false,
  },
  {
    id: 'iwork',
    endings: ['pages', 'numbers'],
    is: hasPart(/^Index\/.*\.iwa$|^Index\.zip$/),
    read: null,
    browser: false,
  },
  {
    id: 'zip',
    endings: ['zip'],
    is: ({ magic }) => isZip(magic),
    // in a folder and on the page 自查 its files are read one by one; this is one that cannot be opened, or lies in another
    read: async (content) => notOpened(content),
    browser: true,
  },
  {
    id: 'doc',
    endings: ['doc', 'wps'],
    // sheets may lie in it as objects
    is: (content) =>
      isCompound(content.magic) &&
      (content.compound() === null || hasStream('WordDocument', 'EncryptedPackage')(content)),
    read: async ({ bytes }) => (await import('./doc.ts')).readDoc(bytes),
    browser: true,
  },
  { id: 'xls', endings: ['xls', 'et'], is: hasStream('Workbook', 'Book'), read: null, browser: false },
  { id: 'ppt', endings: ['ppt', 'dps'], is: hasStream('PowerPoint Document'), read: null, browser: false },
  { id: 'compound', endings: ['msg', 'wps'], is: ({ magic }) => isCompound(magic), read: null, browser: false },
  {
    id: 'rtf',
    endings: ['rtf'],
    is: ({ start }) => /^[\s\ufeff\u00ef\u00bb\u00bf]*\{\\rtf/.test(start),
    read: async ({ bytes }) => withWords((await import('./rtf.ts')).readRtf(bytes)),
    browser: true,
  },
  {
    id: 'pdf',
    endings: ['pdf'],
    is: ({ start }) => start.includes('%PDF-'),
    read: async ({ bytes }, { pdfAssets, scans }) => (await import('./pdf.ts')).readPdf(bytes, pdfAssets, scans),
    browser: true,
  },
  {
    id: 'picture',
    endings: ['png', 'jpg', 'jpeg', 'tif', 'tiff'],
    is: begins(/^(?:89504e47|ffd8ff|49492a00|4d4d002a)/),
    read: async ({ bytes }, { scans }) => (await import('./pictures/picture.ts')).readPicture(bytes, scans),
    browser: true,
  },
  {
    id: 'image',
    endings: ['bmp', 'gif', 'webp', 'heic'],
    is: begins(/^(?:47494638|424d.{8}0000|52494646.{8}57454250|.{8}66747970(?:6865|6d69))/),
    read: null,
    browser: false,
  },
  { id: 'rar', endings: ['rar'], is: begins(/^52617221/), read: null, browser: false },
  { id: '7z', endings: ['7z'], is: begins(/^377abcaf/), read: null, browser: false },
  {
    id: 'packed',
    endings: ['gz', 'tgz', 'bz2', 'xz', 'tar'],
    is: (content) =>
      begins(/^(?:1f8b08|425a68..314159|fd377a58)/)(content) || content.start.slice(257, 262) === 'ustar',
    read: null,
    browser: false,
  },
  {
    id: 'program',
    endings: ['exe', 'dll', 'lnk'],
    is: begins(/^(?:4d5a..00|7f454c46|4c0000000114)/),
    read: null,
    browser: false,
  },
  {
    id: 'mhtml',
    endings: ['mht', 'mhtml'],
    is: isMarked('mhtml'),
    read: async ({ bytes }) => (await import('./mhtml.ts')).readMhtml(bytes),
    browser: true,
  },
  {
    id: 'html',
    endings: ['html', 'htm', 'shtml', 'xhtml'],
    is: (content) => isMarked('html')(content) || isMarked('tagged')(content),
    read: async ({ text, markup }) => withWords((await import('./html.ts')).readPage(text()!, markup() === 'tagged')),
    browser: true,
  },
  { id: 'xml', endings: ['xml', 'uof'], is: isMarked('xml'), read: null, browser: false },
  {
    id: 'md',
    endings: ['md'],
    is: isMarked('md'),
    read: async ({ text }) => withWords((await import('./plain.ts')).readMarkdown(text()!)),
    browser: true,
  },
  {
    id: 'txt',
    endings: ['txt', 'text'],
    is: isMarked('txt'),
    read: async ({ text }) => withWords((await import('./plain.ts')).readPlain(text()!)),
    browser: true,
  },
] as const satisfies readonly FormatRule[];

/** One format of the list. */
export type FormatEntry = (typeof formats)[number];
/** What a file may be; every id has its words in i18n. */
export type FormatId = FormatEntry['id'];

/** The format of a content; null where nothing recognises it. */
export const recognise = (content: Content): FormatEntry | null => formats.find((f) => f.is(content)) ?? null;

/** True where a zip file with parts of these names is one document, no archive of files. */
export const isPackedDocument = (names: readonly string[]): boolean => recognise(contentOfParts(names))?.id !== 'zip';

/** The endings of files that are read; with `browser` those of the page 自查. */
export const readEndings = (where: 'folder' | 'browser' = 'folder'): string[] => [
  ...new Set(formats.flatMap(({ endings, read, browser }) => (read && (browser || where === 'folder') ? endings : []))),
];

/** An archive whose files are not read: damaged, empty, or within another archive. */
function notOpened({ parts }: Content): ReadResult {
  const names = parts();
  if (!names) return failed('corrupt', 'zip');
  return names.length ? failed('not_supported', 'zip') : failed('no_text', 'empty');
}

/**
 * True for names of files that are nobody's report: they describe the folder or a report (README, meta.json, places.json,
 * lexicon.json, corrections.csv, population.csv), or the system and Office put them there.
 */
export const isPassedOver = (name: string): boolean => NOT_OURS.test(name);
const NOT_OURS =
  /^(?:readme(?:\..*)?|.*\.meta\.json|places\.json|lexicon\.json|corrections\.csv|population\.csv|thumbs\.db|\..*|~\$.*)$/i;
