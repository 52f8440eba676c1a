import { describe, expect, it } from 'vitest';
import { chromeFilter, isChromeLine, isPropertyGrid } from '../../src/document/chrome.ts';

describe('isChromeLine(line)', () => {
  it.each([
    '您当前的位置：首页 > 政务公开 > 年报',
    '当前位置: 首页',
    '您现在所在的位置是：首页',
    '【字体：大 中 小】',
    '字号：[ 大 中 小 ]',
    '打印本页',
    '【打印本页】【关闭窗口】',
    '打印 | 收藏 | 分享',
    '分享到：微信 微博',
    '浏览次数：128次',
    '阅读量 35',
    '点击数：',
    '上一篇：河口乡年报',
    '下一条：没有了',
    '扫一扫在手机打开当前页',
    '用手机扫描二维码',
    '滇ICP备09000000号',
    '主办单位：某县人民政府',
    '版权所有：某县人民政府办公室',
    '建议使用1920*1080分辨率浏览',
    '责任编辑：张三',
    '发布时间：2024-01-19 来源：石桥镇 浏览次数：128',
    '索 引 号：1153/2024-1',
    '信息来源：石桥镇',
    '附件：',
    '附件1：石桥镇年度报告.docx',
    '2023年年报.pdf(120.5KB)',
    '相关链接：',
    '无障碍浏览',
  ])('is true: %s', (line) => expect(isChromeLine(line)).toBe(true));

  it.each([
    '一、总体情况',
    '打印机、复印机等设备老化，影响公开材料的张贴。',
    '分享经验：开展培训两次。',
    '（四）平台建设。公开栏位置统一。',
    '位置偏远的三个村更新偏慢。',
    '联系电话：0888-5550101',
    '附件公开不及时。',
    '关闭长期不更新的账号一个。',
    '浏览量不高，全年阅读次数5万余次。',
    '名称规范、标题统一。',
    '为达到公开要求，镇政府添置了两块公开栏',
    '公开形式：全年通过县政府门户网站公开信息86条，公示栏张贴41次',
    '无障碍设施改造情况按季公示',
    '适老化改造三处，公开查阅点都设了坐席',
    '来源：群众来信反映的问题已全部答复。',
    '云岭县石桥镇人民政府',
    '2024年1月18日',
    '主动公开方式：县政府门户网站、公众号。',
    '本报告所列数据的统计期限自2023年1月1日起。',
  ])('is false: %s', (line) => expect(isChromeLine(line)).toBe(false));
});

describe('isPropertyGrid(grid)', () => {
  const grid = (...rows: string[][]) => ({
    rows: rows.length,
    columns: 4,
    cells: rows.flatMap((texts, row) =>
      texts.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text })),
    ),
  });
  it('knows the table above an article', () => {
    expect(
      isPropertyGrid(
        grid(['索 引 号', '1153', '公开方式', '主动公开'], ['发布机构：', '石桥镇', '发布日期：', '2024-01-19']),
      ),
    ).toBe(true);
    expect(isPropertyGrid(grid(['索引号：1153', '发文日期：2024-01-19']))).toBe(true);
  });
  it('leaves the tables of the form', () => {
    expect(
      isPropertyGrid(grid(['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'], ['规章', '0', '0', '0'])),
    ).toBe(false);
    expect(isPropertyGrid(grid(['名称', '数量'], ['甲', '1'], ['乙', '2'], ['丙', '3']))).toBe(false);
  });
});

describe('chromeFilter(sink)', () => {
  it('passes on what belongs to the report, line by line', () => {
    const seen: string[] = [];
    const filter = chromeFilter({ paragraph: (text) => seen.push(text), table: () => seen.push('table') });
    filter.paragraph('石桥镇年报\n浏览次数：3');
    filter.paragraph('打印');
    filter.table({ rows: 1, columns: 2, cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '规章' }] });
    expect(seen).toEqual(['石桥镇年报', 'table']);
  });
});
