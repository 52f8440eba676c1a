import { strToU8 } from 'fflate';
import { joinObjects } from './pdf.ts';

/** A PDF of one page that shows a grey rectangle and has no text: what a scanner makes of a report. */
export function scanPdf(): Uint8Array {
  const picture = 'q 0.9 g 60 60 475 722 re f Q';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
    `<< /Length ${picture.length} >>\nstream\n${picture}\nendstream`,
  ];
  return strToU8(joinObjects(objects));
}
