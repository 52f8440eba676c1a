import { type Attributes, attributeOf, isOn } from './xml.ts';

/** How words look, as far as it says whether and how they are read; what is not stated is inherited. */
export interface RunStyle {
  hidden?: boolean;
  /** Above or below the line, or expressly on it. */
  raised?: 'superscript' | 'subscript' | 'baseline';
  struck?: boolean;
}

/** Takes note of a property of a run; other properties change nothing. */
export function noteRunProperty(style: RunStyle, name: string, attributes: Attributes): void {
  if (name === 'w:vanish') style.hidden = isOn(attributes);
  else if (name === 'w:strike' || name === 'w:dstrike') style.struck = isOn(attributes);
  else if (name === 'w:vertAlign') style.raised = raisedOf(attributeOf(attributes, 'val'));
}

const raisedOf = (value: string | undefined) =>
  value === 'superscript' || value === 'subscript' ? value : ('baseline' as const);

/** What styles make of words together: one that hides what another hides shows it again (ISO/IEC 29500-1, 17.7.3). */
export function combineStyles(styles: readonly (RunStyle | undefined)[]): RunStyle {
  const combined: RunStyle = {};
  for (const style of styles) {
    if (!style) continue;
    if (style.hidden) combined.hidden = !combined.hidden;
    if (style.struck) combined.struck = !combined.struck;
    if (style.raised) combined.raised = style.raised;
  }
  return combined;
}
