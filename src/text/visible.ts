/**
 * Characters that a line of text does not show and a terminal, a drawing or a reader may act upon: controls, line
 * ends, turns of direction.
 */
const hidden = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Cuts out what a line of text does not show and something may act upon; a blank stays in its place. */
export const withoutHidden = (text: string): string => text.replace(hidden, ' ');

/** Writes control characters, line ends and turns of direction by number (`\u001b`), as JSON does; the rest stays as it is. */
export const visible = (text: string): string =>
  text.replace(hidden, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
