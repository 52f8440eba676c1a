/** The content security policy of the built pages, written into them as a meta tag. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * What the page may load: files of its own site and nothing else; no code and no style written into the page,
 * but what {@link allowInline} names. Pictures
 * may also be made in the page (export of charts); the page may frame itself (preview of an embed).
 */
export const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  // blob: for the workers in which fflate packs a workbook
  'worker-src': "'self' blob:",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

type Policy = Readonly<Record<string, string>>;

const metaTag = (directives: Policy): string =>
  `<meta http-equiv="Content-Security-Policy" content="${Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')}" />`;

/** Puts a policy in front of everything it must hold for: right behind the charset. */
export function withPolicy(html: string, directives: Policy = policy): string {
  const charset = /<meta charset="[^"]*" ?\/?>/.exec(html)?.[0];
  if (!charset) throw new Error('the page names no charset');
  return html.replace(charset, () => `${charset}\n    ${metaTag(directives)}`);
}

/** Names a piece of code or style written into a page by the hash of its text. */
export const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Lets a page that has a policy run pieces of code and use pieces of style written into it, by the hash of each. */
export const allowInline = (html: string, texts: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(texts).reduce(
    (page, [directive, pieces]) =>
      page.replace(`${directive} 'self'`, (own) => [own, ...pieces.map(hashSource)].join(' ')),
    html,
  );

/** Writes the policy into the built page; a page under development needs inline scripts and has none. */
export const contentSecurity = (): Plugin => ({
  name: 'zhenlan-csp',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html) },
});
