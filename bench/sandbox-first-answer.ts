import { enableCompileCache } from 'node:module';
import { reportUsage } from './report-usage.ts';

// As the command does it.
enableCompileCache(process.env['COMPILE_CACHE']);
const { startSandbox } = await import('@truckroll/sandbox');
const sandbox = await startSandbox({ world: process.env['WORLD'] === 'small' ? 'small' : 'demo' });
console.log(JSON.stringify({ url: sandbox.integration.url, ...sandbox.demo.integration }));
reportUsage();
process.once('SIGTERM', async () => {
  await sandbox.close();
  // Ends by itself then, which is when compiled modules are kept.
  process.disconnect();
});
