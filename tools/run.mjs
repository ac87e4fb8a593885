// Runs the truckroll command from a fresh clone: installs what is missing, then hands over to it.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, NODE, projectEnv, ROOT } from './install.mjs';

ensureInstalled();
// Commands that start the sandbox serve its pages; they are built in a second when they are missing.
if (['start', 'sandbox'].includes(process.argv[2]))
  spawnSync(NODE, [join(ROOT, 'tools', 'build-portal.ts')], {
    stdio: ['ignore', process.stderr, process.stderr],
    env: projectEnv(),
  });
const main = join(ROOT, 'apps', 'truckroll', 'src', 'main.ts');
const child = spawn(NODE, [main, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: projectEnv(),
});
// Ctrl+C reaches the whole group by itself; asking with the other signal counts once beside it.
const stop = () => child.kill('SIGTERM');
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
// npm passes a signal to the shell it started, which dies without telling anybody.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined)
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
