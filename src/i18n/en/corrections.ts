import type { SameWords } from '../lang.ts';
import type { correctionWords as zh } from '../zh/corrections.ts';

export const correctionWords: SameWords<typeof zh> = {
  problem: {
    no_header: (what) =>
      `the first line must name the columns file,sha256,at,read,correct,by,date,why; it lacks ${what}; the whole file is ignored`,
    unknown_column: (what) => `no column is called "${what}", it is ignored; remove it`,
    fields: (what) => `wrong number of fields (${what}), line ignored; put what has a comma in double quotes`,
    open_quote: () => 'a double quote is not closed, everything from here on is ignored; close it',
    empty: (what) => `${what} is empty, line ignored; fill it in`,
    sha256: (what) => `"${what}" is no SHA-256 (64 hex digits), line ignored; copy it from the report page again`,
    date: (what) => `"${what}" is no date, line ignored; write it like 2025-03-01`,
    twice: (what) => `line ${what} is about the same place, and counts; remove one of them`,
  },
  refused: {
    other_file: (now) =>
      `the file has changed (its SHA-256 is now ${now}); compare the new file, then renew sha256, or remove the line`,
    other_reading: (now) =>
      `the program now reads "${now}", not what the column read has; remove the line if that is right, else renew read`,
    no_place: () => 'the report has no such place; copy the line from the report page again',
    not_correctable: () =>
      'nothing can be corrected there, but in cells, disclosed, count:N, count:N.channel, problem:N, ' +
      'identity.township, identity.county, identity.year, identity.date, finding.<rule>',
    bad_value: () =>
      'the column correct has no value for this place; figures as digits alone, blank or none where there is ' +
      'nothing, ids of channels and categories',
    no_reason: () =>
      'the report states another number, or a finding is accepted: the column why must say why; add a reason',
    no_effect: () => 'the program reads the same, nothing is to correct; remove the line',
    no_file: () =>
      'the collection has no such file; check the column file (below the folder of the collection, with /)',
    no_report: () =>
      'the file became no report, nothing can be corrected; state township, county and year in <file>.meta.json',
  },
  readings: {
    none: 'nothing',
    blank: 'blank',
    unreadable: 'unreadable',
    missing: 'missing',
    open: 'listed',
    accepted: 'accepted',
  },
  corrected: (read) => `corrected by hand, the program read ${read}`,
  byHand: 'corrected by hand',
  places: {
    disclosed: 'Pieces of information made public',
    count: (n) => `Stated number ${n}`,
    channel: (n) => `Channel of stated number ${n}`,
    problem: (n) => `Category of problem ${n}`,
    township: 'Township',
    county: 'County',
    year: 'Year reported on',
    date: 'Date',
    finding: (rule) => `Finding “${rule}”`,
  },
  dialog: {
    accept: 'Accept',
    acceptFor: (what) => `Accept: ${what}`,
    acceptTitle: 'This may stay',
    acceptIntro:
      'It stays in the list with the reason, and counts no more; so do the other findings of this rule in this report. ' +
      'Written as a line of corrections.csv; nothing is sent anywhere.',
    acceptWhy: 'Reason (needed)',
    acceptBy: 'Who accepts it',
    acceptIncomplete: 'Fill in who accepts it and why, and the line is written',
    open: 'Correct',
    openFor: (what) => `Correct: ${what}`,
    title: 'This was misread',
    intro: 'Written as a line of corrections.csv. It stays on your machine; nothing is sent anywhere.',
    read: 'The program read',
    correct: 'Correct is',
    figure: 'a number, above',
    other: 'Or another value',
    second: 'Also of category (optional)',
    nothing: 'none',
    by: 'Corrected by',
    why: 'Reason',
    whyNeeded: 'Reason (needed: the report states another number)',
    what: 'What to correct',
    fileHash: 'SHA-256 of the source file (the page cannot compute it; use certutil -hashfile or sha256sum)',
    line: 'The line',
    copy: 'Copy the line',
    copied: 'Copied',
    save: (n) => `Save corrections.csv (${n === 1 ? '1 line' : `${n} lines`})`,
    where:
      'Put it into the folder of these reports (beside places.json); where there is one, add the lines to its end. ' +
      'It holds from the next run on.',
    incomplete: 'Fill in what is correct and who says so, and the line is written',
    close: 'Close',
  },
  panel: {
    title: 'Corrected by hand',
    note:
      'People corrected these values; the words of the report and what the program read stand here. Totals and the ' +
      'like are checked on the corrected values.',
    place: 'Place',
    read: 'The program read',
    correct: 'Corrected to',
    who: 'By, date, reason',
  },
  notApplied: (file, line, of, at, why) => `${file} line ${line} (${of} ${at}): not applied: ${why}`,
  inLine: (file, line, what) => `${file} line ${line}: ${what}`,
};
