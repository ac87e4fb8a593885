import { expect, test } from 'vitest';
import { readSourceFiles } from './source-files.ts';

const written = readSourceFiles().filter((file) => !file.isGenerated);
const libraries = written.filter((file) => file.path.startsWith('packages/') && !file.isTest);

/** A file longer than this wants splitting by subject. */
const MOST_LINES = 300;
/** Files that may be longer, each with its reason. */
const LONG_FILES: Record<string, string> = {};

/** The only places that may look at the environment: config readers, and what runs no product. */
const ENVIRONMENT_READERS = [
  /^apps\/truckroll\/src\/config\//,
  /^(tools|bench|test)\//,
  /\.test\.ts$/,
];

test('only config readers look at the environment', () => {
  const wrong = written
    .filter((file) => !ENVIRONMENT_READERS.some((place) => place.test(file.path)))
    .filter((file) => /\bprocess\.env\b/.test(file.text))
    .filter((file) => !/test-(database|browser)\.ts$/.test(file.path));
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test('libraries print nothing', () => {
  const wrong = libraries.filter((file) =>
    /\bconsole\.\w+\(|process\.std(out|err)/.test(file.text),
  );
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test('files stay small', () => {
  const long = written.filter((file) => file.lines > MOST_LINES && !(file.path in LONG_FILES));
  expect(long.map((file) => `${file.path}: ${file.lines} lines`)).toEqual([]);
  const lengths = written.map((file) => file.lines).toSorted((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100);
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(250);
});

test('no folder or file is named after nothing in particular', () => {
  const wrong = written.filter((file) =>
    /(^|\/)(utils?|helpers?|managers?|common)(\/|\.|-)/.test(file.path),
  );
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test('no unfinished work is left in the code', () => {
  // Written apart, so that this file is not found itself.
  const marks = [
    ['TO', 'DO'],
    ['FIX', 'ME'],
    ['not ', 'implemented'],
    ['for ', 'now'],
  ].map((halves) => halves.join(''));
  const wrong = written.flatMap((file) =>
    marks.filter((mark) => file.text.includes(mark)).map((mark) => `${file.path}: ${mark}`),
  );
  expect(wrong).toEqual([]);
});

test('every test file asserts something and skips nothing for good', () => {
  const tests = written.filter((file) => file.path.endsWith('.test.ts'));
  const silent = tests.filter((file) => !/\bexpect\b|\bassert\b/.test(file.text));
  const lone = tests.filter((file) => /\b(test|it|describe)\.(only|todo)\b/.test(file.text));
  expect([...silent, ...lone].map((file) => file.path)).toEqual([]);
});
