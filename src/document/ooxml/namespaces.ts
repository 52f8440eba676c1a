/** Namespaces of office files, transitional and strict (ISO/IEC 29500), and the prefix that stands for each in our names. */
const prefixes = new Map<string, string>([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'x'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'x'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
]);

/** The prefix that stands for a namespace, '' for one whose elements mean nothing here. */
export const prefixOf = (namespace: string): string => prefixes.get(namespace) ?? '';

/** True for the extensions that Office itself writes: their content may be chosen where a file offers it twice. */
export const isUnderstood = (namespace: string): boolean =>
  prefixes.has(namespace) || namespace.startsWith('http://schemas.microsoft.com/office/');
