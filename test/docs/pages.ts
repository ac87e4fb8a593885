import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tidy/source-files.ts';

export interface Page {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  /** Without what stands in code blocks and code spans, where nothing is a link. */
  readonly prose: string;
}

/** Every Markdown page of the repository that git tracks or would track. */
export function readPages(): Page[] {
  const listing = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return [...new Set(listing.split('\n'))]
    .filter((path) => path !== '' && existsSync(join(ROOT, path)))
    .map((path) => ({ path, prose: withoutCode(readFileSync(join(ROOT, path), 'utf8')) }));
}

function withoutCode(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/(?<!`)`[^`\n]+`(?!`)/g, codeSpan);
}

/** A link's text and a heading may be a code span; its words count, its brackets do not. */
function codeSpan(span: string): string {
  return span.replaceAll(/[[\]()`]/g, '');
}

/** What can stand behind the `#` of a link to the page, made as GitHub makes it. */
export function anchorsOf({ prose }: Page): Set<string> {
  const headings = prose.matchAll(/^#{1,6} (.+)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
