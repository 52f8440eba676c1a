import { useEffect } from 'react';

/** A string of a style sheet; line ends and quotes have no business in a header. */
const cssString = (text: string): string => `"${text.replace(/["\\\n\r]/g, ' ')}"`;

/** What stands at the top of every printed page (print.css): whose page it is, and from which data. */
export function usePrintHead(left: string, right: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--print-left', cssString(left));
    style.setProperty('--print-right', cssString(right));
  }, [left, right]);
}
