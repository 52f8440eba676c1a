import { describe, expect, it } from 'vitest';
import type { ProblemCategory } from '../../../src/form/problems.ts';
import { problemCategories } from '../../../src/form/problems.ts';
import { categorise, categoryOf, weigh } from '../../../src/rules/categories/categorise.ts';
import { categoryLabels } from '../../../src/rules/categories/judge.ts';
import { learnedWeights } from '../../../src/rules/categories/learned.ts';

describe('categorise(problem)', () => {
  it.each<[string, ProblemCategory[]]>([
    ['信息员多为兼职，业务也不熟', ['staffing', 'skills']],
    ['公开内容不够全面，更新也不够及时', ['content_depth', 'timeliness']],
    ['公开渠道单一，导致群众获取信息不便', ['channels']],
    ['部门配合不够。个别站所迟迟不交材料', ['coordination']],
    ['群众不知道可以申请公开', ['publicity']],
    ['对村级公开检查少', ['supervision']],
    ['留言回复慢', ['participation']],
    ['解读跟不上', ['interpretation']],
    ['从年中检查看，个别干部对公开工作认识不到位', ['awareness']],
    ['部分干部认识不到位，农忙时节更为明显', ['awareness']],
    ['受外出培训少的影响，信息报送和审核的制度还不完善', ['mechanism']],
    ['三季度因防汛繁忙，信息更新有所滞后', ['timeliness']],
    ['人员变动后，机构职能信息没有及时调整', ['timeliness']],
    ['', ['other']],
  ])('%s', (text, expected) => {
    expect(categorise(text).categories).toEqual(expected);
  });
});

describe('categoryOf(clause)', () => {
  it('is null where the words do not tell', () => {
    expect(categoryOf('一年来')).toBeNull();
    expect(categoryOf('更新不及时')).toBe('timeliness');
  });
});

describe('weigh(problem)', () => {
  it('tells how far ahead the weights are, of which next, by which words', () => {
    const { because, categories } = categorise('信息员多为兼职');
    expect(because).toEqual(['categories/learned-weights']);
    const weighed = weigh('信息员多为兼职')!;
    expect(weighed.first).toBe(categories[0]);
    expect(weighed.ahead).toBeGreaterThan(0);
    expect(weighed.next).not.toBe(weighed.first);
    expect(weighed.runs.length).toBeGreaterThan(0);
    expect(weighed.runs.filter((run) => !'信息员多为兼职'.includes(run))).toEqual([]);
  });
  it('is null where a rule named the category', () => {
    expect(weigh('政策解读跟不上')).toBeNull();
  });
  it('is of the statements that are the examples of learned weights', () => {
    const decides = (text: string) => categorise(text).because.includes(learnedWeights.id);
    expect(learnedWeights.yes.filter((text) => !decides(text))).toEqual([]);
    expect(learnedWeights.no.filter(decides)).toEqual([]);
  });
});

describe('the learned labels', () => {
  it('are the categories of problems, each with examples to learn from', () => {
    const ids = problemCategories.map(({ id }) => id);
    expect([...categoryLabels].sort()).toEqual([...ids].sort());
  });
});
