/** The oldest browsers the pages run in, as the bundler names them; domestic government browsers are Chromium 86–132. */
export const oldestBrowsers = ['chrome86', 'firefox78', 'safari14'];
