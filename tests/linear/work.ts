import { nationalGazetteer } from '../../scripts/knowledge.ts';
import { placesIn } from '../../scripts/places.ts';
import { nodeReaders } from '../../scripts/readers.ts';
import { publishReport } from '../../src/dataset/publish.ts';
import { checkFile } from '../../src/findings/check.ts';
import { describeFinding } from '../../src/i18n/findings.ts';

/** All the work that checking a file is: bytes to findings, and their words and places. */
export async function measureReport(bytes: Uint8Array): Promise<void> {
  const result = await checkFile({ name: 'a', bytes }, { gazetteer: nationalGazetteer() }, nodeReaders);
  if (!result.ok) return;
  const report = publishReport(result.checked, { file: 'a', sha256: '' }, (f) => describeFinding(f, 'zh'));
  const placeOf = placesIn(result.checked.doc.text);
  for (const { spans } of report.findings) if (spans[0]) placeOf(spans[0][0]);
}
