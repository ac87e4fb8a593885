import { configDefaults, defineConfig } from 'vitest/config';

const SANDBOX = 'packages/sandbox/**/*.test.ts';
const CONFORMANCE = 'test/{conformance,fuzz}/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        // Its many small test files keep nothing at module level: importing the contract once for
        // all of them, not once for each, halves their time.
        test: { name: 'sandbox', include: [SANDBOX], isolate: false },
      },
      {
        extends: true,
        test: { name: 'conformance', include: [CONFORMANCE], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['{packages,apps,tools,test}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, SANDBOX, CONFORMANCE],
        },
      },
    ],
  },
});
