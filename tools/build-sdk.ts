import { join } from 'node:path';
import { rolldown } from 'rolldown';

const SDK = join(import.meta.dirname, '../packages/servicetitan');

/**
 * Builds the SDK as it is published: the client with all operations in one ESM file, so that an
 * import opens one file instead of sixty. Returns the path of its entry.
 */
export async function buildSdk(): Promise<string> {
  const bundle = await rolldown({
    input: join(SDK, 'src/index.ts'),
    platform: 'node',
    external: ['undici'],
  });
  await bundle.write({
    dir: join(SDK, 'build'),
    format: 'esm',
    entryFileNames: 'index.js',
    minify: { compress: false, mangle: false, codegen: true },
  });
  await bundle.close();
  return join(SDK, 'build/index.js');
}
