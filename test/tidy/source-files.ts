import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly isTest: boolean;
  readonly isGenerated: boolean;
}

/** Every TypeScript file of the repository that git tracks or would track. */
export function readSourceFiles(): SourceFile[] {
  const listing = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return [...new Set(listing.split('\n'))].filter(exists).map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return {
      path,
      text,
      lines: text.split('\n').length - 1,
      isTest: /\.test\.tsx?$/.test(path) || path.startsWith('test/'),
      isGenerated: text.startsWith('// Written by tools/'),
    };
  });
}

function exists(path: string): boolean {
  try {
    return path !== '' && readFileSync(join(ROOT, path)).length > 0;
  } catch {
    return false;
  }
}

/** What a file imports: package names as they are, relative ones as paths from the root. */
export function importsOf(file: SourceFile): string[] {
  const found = file.text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, specifier = '']) =>
    specifier.startsWith('.') ? normalize(join(dirname(file.path), specifier)) : specifier,
  );
}
