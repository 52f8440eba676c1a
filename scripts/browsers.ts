/** The oldest browsers the pages run in, as the bundler names them; domestic government browsers are Chromium 90–110. */
export const oldestBrowsers = ['chrome87', 'firefox78', 'safari14'];
