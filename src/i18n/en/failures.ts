import type { SameWords } from '../lang.ts';
import type { failureWords as zh } from '../zh/failures.ts';

const saveAs = 'save it as docx, pdf or html';

const anew = 'open it in Word or WPS, save it anew as docx and try again';

export const failureWords: SameWords<typeof zh> = {
  why: {
    not_a_report: 'not an annual disclosure report',
    no_text: 'no text in it (a scan, or blank)',
    encrypted: 'encrypted',
    corrupt: 'damaged',
    too_large: 'too large, or too large once opened',
    timeout: 'reading took too long and was given up, other files are not affected',
    crashed: 'reading broke off, other files are not affected',
    no_recogniser: 'a scan, and what recognises scans could not be loaded or broke; nothing is wrong with the file',
    unsupported: 'not a format known',
    not_supported: 'a format that is not read',
    not_found: 'no such file',
    inaccessible: 'cannot be opened (permission, disk or a broken link)',
    empty_folder: 'an empty folder with the name of a file',
    not_a_file: 'no regular file (a pipe, socket or device)',
    outside: 'a link that leads out of the folder and was not followed',
    no_identity: 'whose report this is, or of which year, is not clear',
  },
  cures: {
    not_a_report: 'take it out of the folder, or see whether its title, sections and tables are still there',
    no_text: 'use the Word file, the web page, or a PDF saved from Word',
    encrypted: 'save it without the password',
    corrupt: 'get it again, or open it in Word or WPS and save it',
    too_large: 'take out pictures and attachments and save it as docx, or split it',
    timeout: anew,
    crashed: anew,
    no_recogniser: 'run npm ci and try again, or do without scans: --no-ocr',
    unsupported: saveAs,
    not_supported: saveAs,
    inaccessible: 'see whether another program can open it',
    outside: 'put the file itself there',
    empty_folder: 'copying or unpacking has probably failed: put the file there again',
    not_a_file: 'take it out of the folder',
    no_identity: 'state township, county and year in <file>.meta.json',
  },
  empty: { why: 'an empty file, without a byte', cure: 'get it again' },
  unread: (format) => `${format}: not read`,
  detailed: (why, detail) => `${why} (${detail})`,
  cured: (why, cure) => `${why}: ${cure}`,
};
