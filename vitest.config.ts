import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
		globalSetup: 'tests/global-site.ts',
		testTimeout: 120_000,
		hookTimeout: 300_000,
		// Two workers: browser and build tests take a whole core each.
		maxWorkers: 2,
	},
});
