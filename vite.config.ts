import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { oldestBrowsers } from './scripts/browsers.ts';
import { contentSecurity } from './scripts/csp.ts';
import { LongestFirst } from './tests/longestFirst.ts';

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurity()],
  build: {
    target: oldestBrowsers,
    chunkSizeWarningLimit: 700,
    manifest: true,
    // what is shipped keeps its licences
    license: { fileName: 'licenses.md' },
    rollupOptions: {
      output: {
        // what several pages share comes in one file: over a slow line each file costs a journey
        codeSplitting: {
          // but for what only reading a document needs
          groups: [
            {
              name: 'shared',
              test: /[\\/]src[\\/](?!app[\\/]echarts|document|text[\\/]traditional)/,
              minShareCount: 4,
            },
          ],
        },
      },
    },
    // fetched by the worker: an address of this site, as a strict CSP wants it, never data:
    assetsInlineLimit: (file: string) => (file.endsWith('.bcmap') ? false : undefined),
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    env: { TZ: 'Asia/Shanghai' },
    testTimeout: 20_000,
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
  },
});
