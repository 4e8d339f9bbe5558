import { defineConfig, devices } from '@playwright/test'

const port = process.env.CAIRN_E2E_PORT ?? '3417'
const isCI = process.env.CI !== undefined
const report = process.env.CAIRN_E2E_REPORT

/** End-to-end tests run against the production build of `e2e/fixtures/content` (`npm test` builds it). */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
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
  webServer: {
    command: `node_modules/.bin/next start --port ${port}`,
    url: `http://localhost:${port}/api/health`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
