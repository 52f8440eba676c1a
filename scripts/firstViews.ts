/** Writes the views that most visits begin with into the built page, so that they show before any of the app has come. */
import { pathToFileURL } from 'node:url';
import { consoleWords } from '../src/i18n/console.ts';
import { defaultLang } from '../src/text/langs.ts';
import { criticalStyle, namesIn } from './criticalStyle.ts';
import { allowInline } from './csp.ts';
import { type Effects, projectFolder } from './effects.ts';
import { buildDrawing, buildFirstScript } from './firstBundles.ts';
import { escapeHtml } from './html.ts';

/** As `src/app/first/draw.tsx` gives them; scripts know the app only as it is built. */
interface Drawn {
  lang: string;
  html: string;
  /** Source of the page it shows, from the project's folder. */
  source: string;
  addresses: readonly string[];
  files: readonly string[];
  markup: string | null;
  /** What lies below the first screen. */
  later: readonly string[];
}

/** A view that could be drawn. */
export type FirstView = Drawn & { markup: string };

/** What Vite says of each source: the file it became, and the sources that file imports at once. */
type Manifest = Readonly<Record<string, { file: string; imports?: readonly string[] }>>;

/** What is written into the page itself: the first script, and the style sheet that its first part is taken from. */
interface Texts {
  script: string;
  style: string;
}

/** Draws the first views of a built site and writes them into its page; those of other languages into a file each. */
export async function addFirstViews(site: string, effects: Effects): Promise<void> {
  const folder = `${projectFolder}/node_modules/.cache/zhenlan-first`;
  await buildDrawing(folder);
  await buildFirstScript(site);
  const { drawFirstViews } = await import(pathToFileURL(`${folder}/draw.mjs`).href);
  const load = async (file: string): Promise<unknown> => JSON.parse(await effects.readText(`${site}/data/${file}`));
  const drawn: Drawn[] = await drawFirstViews(load);
  const views = drawn.filter((view): view is FirstView => view.markup !== null);
  for (const view of drawn) {
    const name = `${view.addresses[0]} (${view.lang})`;
    if (view.markup === null) effects.report(`${consoleWords[defaultLang].notDrawn(name)}\n`);
  }
  const manifest: Manifest = JSON.parse(await effects.readText(`${site}/.vite/manifest.json`));
  const page = await effects.readText(`${site}/index.html`);
  const sheets = [...page.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]*)"/g)];
  const styles = await Promise.all(sheets.map(([, file]) => effects.readText(`${site}/${file}`)));
  const texts = { script: (await effects.readText(`${site}/first.js`)).trim(), style: styles.join('') };
  await effects.write(`${site}/index.html`, withFirstViews(page, views, manifest, texts));
  for (const lang of othersIn(views))
    await effects.write(`${site}/first.${lang}.html`, templatesOf(views, lang, manifest).flat().join('\n'));
}

/** The files a source needs before it can run, those of the page itself left out. */
function modulesOf(source: string, manifest: Manifest, page = 'index.html'): string[] {
  const files = (name: string, seen = new Set<string>()): Set<string> => {
    const { file, imports = [] } = manifest[name] ?? {};
    if (file && !seen.has(file)) {
      seen.add(file);
      for (const one of imports) files(one, seen);
    }
    return seen;
  };
  const there = files(page);
  return [...files(source)].filter((file) => !there.has(file));
}

/** The languages of views that the page's own text is not in. */
const othersIn = (views: readonly FirstView[]): string[] =>
  [...new Set(views.map(({ lang }) => lang))].filter((lang) => lang !== defaultLang);

/** A template, with lists as its data. */
const templateOf = (lists: Readonly<Record<string, readonly string[]>>, content: string): string =>
  `<template ${dataOf(lists)}>${withoutStyles(content)}</template>`;

const dataOf = (lists: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(lists)
    .map(([name, list]) => `data-${name}="${escapeHtml(list.join(' '))}"`)
    .join(' ');

/** The views of a language, each in a template; and what lies below their first screens, in templates that name the place. */
function templatesOf(views: readonly FirstView[], asked: string, manifest: Manifest): [string[], string[]] {
  const [seen, below]: [string[], string[]] = [[], []];
  for (const [i, { lang, html, source, addresses, files, markup, later }] of views.entries()) {
    if (lang !== asked) continue;
    const lists = { addresses, files: files.map(encodeURI), modules: modulesOf(source, manifest) };
    seen.push(templateOf({ lang: [lang], html: [html], rest: [`${i}`], ...lists }, markup));
    const parts = later.map((part) => `<div>${part}</div>`).join('');
    if (parts) below.push(templateOf({ 'rest-of': [`${i}`] }, parts));
  }
  return [seen, below];
}

/** What runs behind each view and each rest of one: shows it if it is asked for, while the others are still to come. */
const SHOW = 'zhenlanFirst()';
/** Names that the first script brings; no page is written with them. */
const broughtLater = ['#first'];

/**
 * The page with views in it, and in front of them the script that shows the one asked for and the style they need. Behind them
 * comes the page's own place, so that nothing is laid out before them; then what lies below their first screens, the whole style
 * sheet, and the script once more as a file, for servers that allow no other.
 */
export function withFirstViews(
  page: string,
  views: readonly FirstView[],
  manifest: Manifest,
  { script, style }: Texts,
): string {
  const { html, app, sheets } = withoutCode(page);
  const [seen, below] = templatesOf(views, defaultLang, manifest).map((templates) =>
    templates.map((template) => `${template}<script>${SHOW}</script>`),
  ) as [string[], string[]];
  const all = [html, ...views.flatMap(({ markup, later }) => [markup, ...later])].join('\n');
  const critical = criticalStyle(style, new Set([...namesIn(all), ...broughtLater]));
  const behind = [...below, ...sheets, '<script src="./first.js" defer></script>'];
  const whole = html
    .replace(
      '<body>',
      () => `<body ${dataOf({ app, langs: othersIn(views) })}>\n<script>${script}</script>\n${seen.join('\n')}`,
    )
    .replace('</head>', () => `  <style>${critical}</style>\n  </head>`)
    .replace('</body>', () => `${behind.join('\n')}\n  </body>`);
  return allowInline(whole, {
    'script-src': seen.length > 0 ? [script, SHOW] : [script],
    'style-src': [critical],
  });
}

/** The page without its code and style sheets, the addresses of the code (the app first, then what it imports), the sheets. */
function withoutCode(page: string): { html: string; app: string[]; sheets: string[] } {
  const code =
    / *<(?:script type="module"|link rel="modulepreload")[^>]*(?:src|href)="([^"]*)"[^>]*>(?:<\/script>)?\n?/g;
  const sheet = / *(<link rel="stylesheet"[^>]*>)\n?/g;
  const app = [...page.matchAll(code)].map(([, address]) => address!);
  const sheets = [...page.matchAll(sheet)].map(([, element]) => element!);
  return { html: page.replace(code, '').replace(sheet, ''), app, sheets };
}

/** Styles of elements as data, since the page allows none in its text; the script puts them on. */
const withoutStyles = (markup: string): string => markup.replace(/(<[a-z][^<>]*) style="/g, '$1 data-style="');
