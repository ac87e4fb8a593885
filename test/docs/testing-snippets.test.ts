import { describe, expect, test } from 'vitest';
import { runSnippet, snippetsOf } from './snippets.ts';

const [begin, ...snippets] = snippetsOf('docs/guides/testing-with-the-sandbox.md');

/** What each example prints, by the heading it stands under; `n` for any number. */
const OUTPUT: readonly (readonly [heading: string, output: RegExp])[] = [
  ['What it costs', /^(\d+)\n\d+\n$/],
  ['What it costs', /^Grace\n$/],
  ['Read and write records', /^true\n$/],
  ['Time', /tokenExpires[\s\S]*crm\.customers\.list 200[\s\S]*oauth\.token 200/],
  ['What goes wrong', /^\d+ \[ 200, 503, 503, 200 \]\n$/],
  ['Other apps, other tenants', /^\d+\n.*403/],
  ['Webhooks', /^\[ 'tn\.crm\.lead-updated' \]\n$/],
  ['Other processes', /^200 true\n$/],
];

describe('the examples of the guide to testing', () => {
  test('are those that are run here', () => {
    expect(snippets.map(({ heading }) => heading)).toEqual(OUTPUT.map(([heading]) => heading));
  });

  test.for(snippets.map((snippet, index) => ({ ...snippet, expected: OUTPUT[index]?.[1] })))(
    'run as they stand under $heading',
    async ({ code, expected }) => {
      const { output, errors, status } = await runSnippet(`${begin?.code}\n${code}`);
      expect({ errors, status }).toEqual({ errors: '', status: 0 });
      expect(output).toMatch(expected ?? /never/);
    },
  );
});
