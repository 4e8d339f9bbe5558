import { defineConfig, devices } from '@playwright/test'

const port = process.env.CAIRN_E2E_PORT ?? '3417'
const exportPort = process.env.CAIRN_E2E_EXPORT_PORT ?? String(Number(port) + 1)
const isCI = process.env.CI !== undefined
const report = process.env.CAIRN_E2E_REPORT

/**
 * End-to-end tests run against the production build of `e2e/fixtures/content`, those of the static export
 * against `out/`, exported from the same articles (`npm test` makes both).
 */
export default defineConfig({
  forbidOnly: isCI,
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  retries: isCI ? 1 : 0,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  outputDir: 'test-results/e2e',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    trace: 'on-first-retry',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'server', testDir: 'e2e', testIgnore: /e2e.(?:export|preview)/ },
    // Starts what `npm run dev` starts, on a copy of its own, two ports above the server. Pages are compiled when
    // they are first opened, and may be loaded once more then.
    { name: 'preview', testDir: 'e2e/preview', expect: { timeout: 60_000 } },
    { name: 'export', testDir: 'e2e/export', use: { baseURL: `http://localhost:${exportPort}` } },
  ],
  webServer: [
    {
      command: `node_modules/.bin/next start --port ${port}`,
      url: `http://localhost:${port}/api/health`,
      env: { CAIRN_QUESTIONS: 'on' },
      reuseExistingServer: false,
      timeout: 60_000,
    },
    {
      command: `node --import tsx e2e/export/serve.ts ${exportPort}`,
      port: Number(exportPort),
      reuseExistingServer: false,
    },
  ],
})
