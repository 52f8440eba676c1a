import type { WordList } from '../lang.ts';

/** What is said of corrections made by people: of lines of `corrections.csv`, and beside the figures. */
export const correctionWords = {
  problem: {
    no_header: (what: string) =>
      `第一行须是列名 file,sha256,at,read,correct,by,date,why，这里缺 ${what}；整个文件没有采用`,
    unknown_column: (what: string) => `不认识列“${what}”，这一列没有采用；请去掉它`,
    fields: (what: string) => `栏数不对（${what}），这一行没有采用；含逗号的内容要放在双引号里`,
    open_quote: () => '双引号没有成对，从这一行起的内容没有采用；请补上引号',
    empty: (what: string) => `${what} 一栏是空的，这一行没有采用；请填上`,
    sha256: (what: string) => `“${what}”不是 SHA-256（64 位十六进制），这一行没有采用；请从报告页重新复制`,
    date: (what: string) => `“${what}”不是日期，这一行没有采用；请写成 2025-03-01 的样子`,
    twice: (what: string) => `与第 ${what} 行说的是同一处，只采用那一行；请去掉一行`,
  },
  refused: {
    other_file: (now: string) =>
      `文件已变（现在的 SHA-256 是 ${now}）；请对照新文件核对，仍须更正的改写 sha256，否则去掉这一行`,
    other_reading: (now: string) => `程序现在读作“${now}”，与 read 一栏不同；已读对的去掉这一行，仍须更正的改写 read`,
    no_place: () => '这份年报里没有这一处；请从报告页重新复制',
    not_correctable: () =>
      '这一处不能更正；能更正的是表格里的格、disclosed、count:N、count:N.channel、problem:N、identity.township、identity.county、identity.year、identity.date',
    bad_value: () => '这一处不能是 correct 一栏的值；数字只写数字，空着写 blank，没有写 none，渠道和类别写编号',
    no_reason: () => '原文写的是别的数，why 一栏须写明为什么；请补上理由',
    no_effect: () => '与程序读的相同，没有什么要更正；请去掉这一行',
    no_file: () => '集合里没有这个文件；请核对 file 一栏（相对于集合文件夹，用 /）',
    no_report: () => '这个文件没有读成年报，没有什么可更正；乡镇、县和年度请写在 <文件名>.meta.json 里',
  },
  /** What the column read has, in words. */
  readings: {
    none: '没有',
    blank: '空白',
    unreadable: '无法识别',
    missing: '缺',
  },
  corrected: (read: string) => `人工更正，程序读作 ${read}`,
  byHand: '人工更正',
  places: {
    disclosed: '主动公开信息总数',
    count: (n: number) => `第 ${n} 个公开数量`,
    channel: (n: number) => `第 ${n} 个公开数量的渠道`,
    problem: (n: number) => `第 ${n} 个问题的类别`,
    township: '乡镇',
    county: '县区',
    year: '报告年度',
    date: '日期',
  },
  dialog: {
    open: '更正',
    openFor: (what: string) => `更正：${what}`,
    title: '这里读错了',
    intro: '写成 corrections.csv 的一行。内容只留在您的电脑里，不会上传。',
    read: '程序读作',
    correct: '应为',
    figure: '上面的数',
    other: '或者',
    second: '兼属类别（可不选）',
    nothing: '不选',
    by: '更正人',
    why: '理由',
    whyNeeded: '理由（原文写的是别的数，须写）',
    what: '更正什么',
    fileHash: '源文件的 SHA-256（页面算不出，请用 certutil -hashfile 或 sha256sum 算）',
    line: '这一行',
    copy: '复制这一行',
    copied: '已复制',
    save: (n: number) => `保存 corrections.csv（${n} 行）`,
    where: '放进这批年报的文件夹（与 places.json 同处）；已有这个文件的，把行加在末尾。重新运行后生效。',
    incomplete: '填好“应为”和“更正人”，才有这一行',
    close: '关闭',
  },
  panel: {
    title: '人工更正',
    note: '这些值经人工更正；原文和程序原来读的都在这里。合计等核查按更正后的值重做。',
    place: '处',
    read: '程序读作',
    correct: '更正为',
    who: '更正人、日期、理由',
  },
  notApplied: (file: string, line: number, of: string, at: string, why: string) =>
    `${file} 第 ${line} 行（${of} ${at}）：没有采用：${why}`,
  inLine: (file: string, line: number, what: string) => `${file} 第 ${line} 行：${what}`,
} satisfies WordList;
