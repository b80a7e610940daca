import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

/** Government desktops still run Chromium 90. */
const OLDEST_BROWSER = 'chrome90';

export default defineConfig({
  plugins: [react(), precompress()],
  build: {
    target: OLDEST_BROWSER,
    cssTarget: OLDEST_BROWSER,
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // A data: URL would need a wider content security policy than files do.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  server: {
    proxy: { '/api': process.env['JIANNUO_SERVER'] ?? 'http://127.0.0.1:4600' },
  },
});
