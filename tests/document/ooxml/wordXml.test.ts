import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/document/docx.ts';
import { makeWord, paragraph } from '../../support/office.ts';
import { expectSound } from '../support.ts';

const containers = (
  'w:p w:pPr w:r w:rPr w:t w:tbl w:tr w:trPr w:tc w:tcPr w:txbxContent w:del w:ins w:sdt w:body w:footnote m:sup m:r m:t m:den ' +
  'w:numPr w:hyperlink w:moveFrom mc:AlternateContent mc:Choice mc:Fallback'
).split(' ');
const leaves = [
  '<w:vanish/>',
  '<w:br/>',
  '<w:gridSpan w:val="3"/>',
  '<w:gridBefore w:val="2"/>',
  '<w:vMerge/>',
  '<w:hMerge/>',
  '<w:cellDel/>',
  '<w:hidden/>',
  '<w:numId w:val="1"/>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:footnoteReference w:id="1"/>',
  '<w:vertAlign w:val="superscript"/>',
  '字',
  '85',
];

/** Elements of Word in any order and nesting, sensible or not. */
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 7, depthSize: 'large' },
    fc.constantFrom(...leaves),
    fc
      .tuple(fc.constantFrom(...containers), fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
  ),
}));

describe('readWordXml(xml, styles, numbers)', () => {
  it('loses nothing behind elements in any order and nesting', () =>
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (trees) => {
        const result = readDocx(makeWord({ body: trees.join('') + paragraph('完') }));
        expect(result.ok && result.doc.text.includes('完')).toBe(true);
        if (result.ok) expectSound(result.doc);
      }),
      { seed: 20240118, numRuns: 300 },
    ));
});
