// The test command of the README: installs what is missing, runs every suite, sums all runners.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, NODE, projectEnv, ROOT } from './install.mjs';

ensureInstalled();
await tellWhatIsMissing();
const folder = mkdtempSync(join(tmpdir(), 'truckroll-test-'));
const report = join(folder, 'vitest.json');
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(
  NODE,
  [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, stdio: 'inherit', env: projectEnv() },
);
const counts = readCounts(report);
rmSync(folder, { recursive: true, force: true });
const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exit(status === 0 && counts.failed === 0 && counts.passed > 0 ? 0 : 1);

/** Says in a line each which suites this machine cannot run. */
async function tellWhatIsMissing() {
  if (!(await answers(5432))) {
    console.log(
      'PostgreSQL does not answer on 127.0.0.1:5432: databases are tested on PGlite alone.',
    );
  }
  if (!existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium')) {
    console.log('Chromium is not installed: the browser tests are skipped.');
  }
  if (!['/usr/bin/python3', 'python3'].some(hasRequests)) {
    console.log('python3-requests is not installed: the sandbox is not tried with it.');
  }
}

function hasRequests(python) {
  return spawnSync(python, ['-c', 'import requests']).status === 0;
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

function readCounts(file) {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8'));
    // A suite that breaks before its first test counts as one failure.
    const broken = found.testResults.filter(
      (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
    ).length;
    return {
      passed: found.numPassedTests,
      failed: found.numFailedTests + broken,
      skipped: found.numPendingTests + found.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
