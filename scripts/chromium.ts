import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe', 'msedge.exe'];

/** The first Chromium on this machine: CHROMIUM_PATH, then PATH, then the one Playwright installed; null if none. */
export function findChromium(): string | null {
  const stated = process.env.CHROMIUM_PATH;
  if (stated && existsSync(stated)) return stated;
  for (const dir of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) if (dir && existsSync(join(dir, name))) return join(dir, name);
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** True where a Chinese font is there to draw with; only asked where fontconfig answers. */
function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return true;
  }
}

const run = (command: string, args: string[]) =>
  execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

/** Finds a Chromium for the browser tests and provides one where there is none: Debian's package where we are root,
 * else Playwright's own. Throws with the cure in one sentence where neither can be had. */
export function provideChromium(): string {
  const debian = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (debian && (!findChromium() || !hasChineseFont())) {
    attempt(() => run('apt-get', ['update', '-q']));
    attempt(() => run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']));
  }
  if (!findChromium())
    attempt(() => run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']));
  const found = findChromium();
  if (!found)
    throw new Error(
      'No Chromium for the browser tests: install one (Debian: apt-get install chromium fonts-noto-cjk) or name it in ' +
        'CHROMIUM_PATH, then run npm test again.',
    );
  return found;
}

/** A way of providing Chromium that fails is followed by the next; what it printed stands in the log. */
function attempt(way: () => void): void {
  try {
    way();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
