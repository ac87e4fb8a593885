import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ROOT } from '../tidy/source-files.ts';

export interface Snippet {
  /** The heading it stands under. */
  readonly heading: string;
  readonly code: string;
}

/** The TypeScript examples of a guide, in their order. */
export function snippetsOf(guide: string): Snippet[] {
  const page = readFileSync(join(ROOT, guide), 'utf8');
  return [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(({ index, 1: code = '' }) => {
    const headings = page.slice(0, index).match(/^## .*$/gm) ?? [];
    return { heading: headings.at(-1)?.slice(3) ?? '', code };
  });
}

/** Runs code from the root, so that it finds the packages as a reader's program would. */
export async function runSnippet(code: string, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', code], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [output, errors, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { output, errors, status };
}
