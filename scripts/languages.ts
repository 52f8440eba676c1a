/** `npm run languages`: hangs every language of the list into `src/i18n`; one without a folder gets the English words to translate. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { langs } from '../src/text/langs.ts';
import { hangIn } from './hangIn.ts';

const folder = fileURLToPath(new URL('../src/i18n', import.meta.url));

for (const lang of langs) {
  if (existsSync(join(folder, lang))) continue;
  cpSync(join(folder, 'en'), join(folder, lang), { recursive: true });
  console.log(`src/i18n/${lang}: a copy of the English words, to be translated`);
}
for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const hung = hangIn(text, langs);
  if (hung !== text) writeFileSync(path, hung);
}
