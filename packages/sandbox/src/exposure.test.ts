import { expect, test } from 'vitest';
import { isLoopback } from './exposure.ts';
import { startTestSandbox } from './testing/test-sandbox.ts';

test.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.5', false],
  ['127.0.0.1.example.com', false],
])('%s is loopback: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

test('a sandbox that other machines reach says so in the log and on its screens, another does not', async () => {
  const warnings: string[] = [];
  const logger = {
    error: () => undefined,
    warn: (_details: object, text: string) => void warnings.push(text),
  };
  const quiet = await startTestSandbox({ logger });
  await quiet.sandbox.close();
  expect(warnings).toEqual([]);
  const loud = await startTestSandbox({ logger, host: '0.0.0.0' });
  try {
    expect(warnings).toEqual([expect.stringContaining('REACHED FROM OTHER MACHINES')]);
    const { port } = new URL(loud.sandbox.portal.url);
    const overview = await fetch(`http://127.0.0.1:${port}/api/screens/home`);
    expect(await overview.json()).toMatchObject({ isExposed: true });
  } finally {
    await loud.sandbox.close();
  }
});
