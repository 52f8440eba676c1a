import type { WordList } from '../lang.ts';

const saveAs = '请另存为 docx、pdf 或 html';

const anew = '请在 Word 或 WPS 中打开并另存为 docx 后再试';

/** Why a file became no report, and what a person can do about it. */
export const failureWords = {
  why: {
    not_a_report: '不是政府信息公开年度报告',
    no_text: '没有文字（扫描件或空白）',
    encrypted: '文件已加密',
    corrupt: '文件已损坏',
    too_large: '文件过大，或打开后过大',
    timeout: '读取超过时限，已放弃，其他文件不受影响',
    crashed: '读取时程序中断，其他文件不受影响',
    no_recogniser: '是扫描件，而识别程序没能加载或中途出错，文件本身没有问题',
    unsupported: '不认得的文件格式',
    not_supported: '这种格式读不了',
    not_found: '没有这个文件',
    inaccessible: '打不开（权限、磁盘或断开的链接）',
    empty_folder: '名字像文件，却是空文件夹',
    not_a_file: '不是普通文件（管道、套接字或设备）',
    outside: '是链接，指向文件夹之外，没有跟过去',
    no_identity: '认不出是哪个乡镇或哪一年的年报',
  },
  cures: {
    not_a_report: '不该在这里就移出文件夹；确是年报，请看标题、六个部分和三张表是否还在',
    no_text: '请换成 Word 文件、网页，或由 Word 直接另存的 PDF',
    encrypted: '请去掉密码后另存',
    corrupt: '请重新下载或复制，或用 Word、WPS 打开后另存',
    too_large: '请去掉图片与附件，另存为 docx，或拆开',
    timeout: anew,
    crashed: anew,
    no_recogniser: '请重新运行 npm ci 后再试；不要扫描件，可加 --no-ocr',
    unsupported: saveAs,
    not_supported: saveAs,
    inaccessible: '请看能否用别的程序打开它',
    outside: '请把文件本身放进来',
    empty_folder: '多半是复制或解压没有成功，请把那份文件重新放进来',
    not_a_file: '请移出文件夹',
    no_identity: '可在旁边放一个“文件名.meta.json”写明 township、county、year',
  },
  empty: { why: '空文件，一个字节也没有', cure: '请重新下载或复制' },
  unread: (format: string) => `${format}读不了`,
  detailed: (why: string, detail: string) => `${why}（${detail}）`,
  cured: (why: string, cure: string) => `${why}；${cure}`,
} satisfies WordList;
