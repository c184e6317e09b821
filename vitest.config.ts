import { defineConfig } from 'vitest/config'

const report = process.env.TIAOLI_TEST_REPORT

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // what is installed here does not decide what is read: tests of an engine ask for it by name
    env: { TIAOLI_OCR: 'none' },
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/schema/types.ts', 'src/schema/schemas.ts', 'src/schema/pipelines.ts', 'src/html/assets.ts'],
      reporter: ['text-summary'],
    },
  },
})
