/** The largest file read, in bytes. The longest genuine reports, scans included, stay under 10 MB. */
export const maxBytes = 20 * 1024 * 1024;

/** The most bytes the parts of an office file that are read may unpack to in all; reports have under 2 MB. */
export const maxXml = 8 * 1024 * 1024;

/** The most bytes the pages of an OFD document may unpack to; each of its characters may state its place, so that a page has up to 1 MB. */
export const maxOfdXml = 32 * 1024 * 1024;

/** The most bytes the pictures of a packed document may unpack to; they are packed themselves, so that they are no larger than the file. */
export const maxMedia = 64 * 1024 * 1024;

/** The most parts a packed document may have. */
export const maxParts = 5_000;

/** The deepest HTML nesting that is read as a tree; browsers stop at 512. Deeper pages are read as bare text. */
export const maxDepth = 1_000;

/** The most HTML elements that are read as a tree. */
export const maxElements = 1_000_000;

/** The most columns and slots (rows × columns) a table may have to be read as a grid; the form's widest has 15. */
export const maxColumns = 200;
export const maxSlots = 200_000;

/** The most characters a document may have; the longest reports have 60,000. */
export const maxText = 1_000_000;

/** The most paragraphs, lines and cells it may have; the longest reports have 3,000. */
export const maxPieces = 100_000;

/** The most pages of a PDF that are read; a report has 3 to 20. */
export const maxPages = 300;

/** The most bytes a stream of a PDF may unpack to; a page with thousands of words has 1 MB. */
export const maxStream = 64 * 1024 * 1024;

/** The most files of an archive, and the most bytes they may unpack to altogether. */
export const maxMembers = 5_000;
export const maxUnpackedArchive = 1024 * 1024 * 1024;

/** The most bytes the directory of an archive may have; 5,000 files have under 1 MB. */
export const maxDirectory = 16 * 1024 * 1024;
