import { expect, test } from 'vitest';
import { readSourceFiles, type SourceFile } from './source-files.ts';

const files = readSourceFiles();
const written = files.filter((file) => !file.isGenerated);

test('every export is used by another file', () => {
  const unused = written
    .filter((file) => !file.isTest)
    .flatMap((file) =>
      exportedNames(file)
        .filter((name) => !isUsedElsewhere(name, file))
        .map((name) => `${file.path}: ${name}`),
    );
  expect(unused).toEqual([]);
});

function exportedNames(file: SourceFile): string[] {
  const declared = file.text.matchAll(
    /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm,
  );
  return [...declared].map(([, name = '']) => name);
}

function isUsedElsewhere(name: string, own: SourceFile): boolean {
  const word = new RegExp(`\\b${name}\\b`);
  // A type another export of the same file shows is part of that export.
  const isShownByOwnFile = (own.text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1;
  const isType = new RegExp(`^export (interface|type) ${name}\\b`, 'm').test(own.text);
  if (isType && isShownByOwnFile) return true;
  return files.some((file) => file.path !== own.path && word.test(file.text));
}
