import { type IStylesOptions, LineRuleType } from 'docx';

/** Lengths: half points for type, twentieths of a point for the page. */
const body = 21;

/** 宋体 for words, 黑体 for heads; Latin letters and figures as offices set them beside these. */
export const song = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: 'Times New Roman' };
/** The face of heads. */
export const hei = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体', cs: 'Arial' };

/** Names under which other systems have the same faces, the nearest first. */
const otherNames = {
  宋体: 'SimSun,NSimSun,Songti SC,STSong,Noto Serif CJK SC,Source Han Serif SC',
  黑体: 'SimHei,Heiti SC,STHeiti,Microsoft YaHei,Noto Sans CJK SC,Source Han Sans SC',
} as const;

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The document's table of fonts: what to take where a system does not have a face. */
export const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${Object.entries(
  otherNames,
)
  .map(([name, others]) => {
    const family = name === '宋体' ? 'roman' : 'swiss';
    return `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="${family}"/></w:font>`;
  })
  .join('')}</w:fonts>`;

const language = { value: 'en-US', eastAsia: 'zh-CN' };
/** Height of lines whatever the face, in twentieths of a point; what is higher, as a picture, has the room it needs. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AT_LEAST });
const black = '000000';

/** How each kind of paragraph is set. Heads are those of Word, so that its navigation lists them. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: song, size: body, language }, paragraph: { spacing: lines(320) } },
    title: {
      run: { font: hei, size: 36, bold: true, color: black },
      paragraph: { spacing: { before: 120, after: 120 } },
    },
    heading1: {
      run: { font: hei, size: 28, bold: true, color: black },
      paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { font: hei, size: 22, bold: true, color: black },
      paragraph: { spacing: { before: 140, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'Body', name: 'Briefing Body', basedOn: 'Normal', paragraph: { spacing: { after: 80, ...lines(330) } } },
    {
      id: 'Item',
      name: 'Briefing Item',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 40, after: 40, ...lines(310) }, keepNext: true },
    },
    {
      id: 'Note',
      name: 'Briefing Note',
      basedOn: 'Normal',
      run: { size: 18, color: '404040' },
      paragraph: { spacing: { before: 20, after: 60, ...lines(260) } },
    },
    { id: 'Byline', name: 'Briefing Byline', basedOn: 'Note' },
    {
      id: 'Cell',
      name: 'Briefing Cell',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { ...lines(264) } },
    },
  ],
};
