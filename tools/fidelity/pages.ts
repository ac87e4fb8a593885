import { apis } from '@truckroll/contract';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readClaims, type Claim } from './claims.ts';
import { CONTRADICTIONS, type Contradiction } from './contradictions.ts';

const SOURCES = join(import.meta.dirname, '../../packages/sandbox/src');
/** From a page to the sources. */
const WAY_TO_SOURCES = '../../packages/sandbox/src';
/** From a page to the repository's root. */
const WAY_TO_ROOT = '../..';

interface FileClaims {
  /** From the sandbox's source folder, with slashes. */
  readonly path: string;
  readonly claims: readonly Claim[];
}

/** What the folders that belong to no single API are about. */
const OTHER_TITLES: Readonly<Record<string, string>> = {
  admin: 'Operator',
  attached: 'Notes, tags and custom fields',
  catalogue: 'API catalogue',
  clock: 'Clock',
  faults: 'Faults',
  gateway: 'Gateway',
  integrations: 'Consent, restrictions and GPS',
  oauth: 'Token endpoint',
  office: 'Office screens',
  portal: 'Apps, tenants and connections',
  'real-hosts': 'Real host names',
  resource: 'Rules every resource shares',
  sandbox: 'The sandbox as a whole',
  screens: 'Developer portal and tenant console',
  webhooks: 'Webhooks',
  world: 'Demo company',
};

/** Every page under docs/fidelity by its file name, the index included. */
export function fidelityPages(): Record<string, string> {
  const pages = Map.groupBy(readSources(), ({ path }) => pageOf(path));
  const names = [...pages.keys()].toSorted();
  return {
    'README.md': indexPage(names.map((name) => [name, pages.get(name) ?? []])),
    'contradictions.md': contradictionsPage(),
    ...Object.fromEntries(names.map((name) => [`${name}.md`, page(name, pages.get(name) ?? [])])),
  };
}

function readSources(): FileClaims[] {
  return globSync('**/*.ts', { cwd: SOURCES })
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => path.split(sep).join('/'))
    .toSorted()
    .map((path) => ({ path, claims: readClaims(readFileSync(join(SOURCES, path), 'utf8')) }))
    .filter(({ claims }) => claims.length > 0);
}

/** Files beside the folders are about the sandbox as a whole. */
function pageOf(path: string): string {
  const [folder = '', rest] = path.split('/');
  return rest === undefined ? 'sandbox' : folder;
}

function titleOf(name: string): string {
  const key = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return (apis as Record<string, { title: string }>)[key]?.title ?? OTHER_TITLES[name] ?? name;
}

const WRITTEN = '<!-- Written by `npm run fidelity` from the sandbox’s code. Do not edit. -->';

function page(name: string, files: readonly FileClaims[]): string {
  const claims = files.flatMap((file) => file.claims);
  const parts = files.map(
    (file) =>
      `## [${file.path}](${WAY_TO_SOURCES}/${file.path})\n\n` +
      `| at | what the sandbox does | certainty |\n|---|---|---|\n${file.claims.map(row).join('')}`,
  );
  return `${WRITTEN}\n\n# ${titleOf(name)}\n\n${count(claims)}\n\n${parts.join('\n')}`;
}

function row({ subject, behaviour, certainty }: Claim): string {
  const at = subject === '' ? '' : `\`${subject}\``;
  return `| ${at} | ${behaviour.replaceAll('|', '\\|')} | ${certainty} |\n`;
}

/** Where documents differ, and what won. */
function contradictionsPage(): string {
  const rows = CONTRADICTIONS.map(contradictionRow).join('');
  return (
    `${WRITTEN}\n\n# Where documents contradict each other\n\n` +
    'Five published guides lead through the Developer Portal and the tenant console, and older and\n' +
    'newer documents describe the API. Where they differ in what happens, one of them wins here;\n' +
    'where they differ in words, the screens show both.\n\n' +
    `| about | one | another | here |\n|---|---|---|---|\n${rows}`
  );
}

function contradictionRow({ about, one, other, here, source }: Contradiction): string {
  const file = source.slice(source.lastIndexOf('/') + 1);
  return `| ${about} | ${one} | ${other} | ${here} [${file}](${WAY_TO_ROOT}/${source}) |\n`;
}

const CERTAINTIES = ['documented', 'observed', 'assumed'] as const;

function numbers(claims: readonly Claim[]): number[] {
  return CERTAINTIES.map(
    (certainty) => claims.filter((claim) => claim.certainty.startsWith(certainty)).length,
  );
}

function count(claims: readonly Claim[]): string {
  const [documented, observed, assumed] = numbers(claims);
  return `${documented} documented, ${observed} observed, ${assumed} assumed.`;
}

const INTRODUCTION = `# How true the sandbox is

The sandbox imitates ServiceTitan and is not affiliated with it. What it does carries, beside the
code, how sure it is that the real service does the same:

- **documented**: a published document says it.
- **observed**: somebody saw the real service do it.
- **assumed**: nobody proved it. It is the plainest reading of names and schemas, and the first place
  to look when the real service surprises you.

Shapes of requests and answers are not listed: they come from the published OpenAPI documents, and
the sandbox checks its own answers against them. Operations it does not model answer 501 with their
name; \`truckroll sandbox --coverage\` lists them.

Documents also [contradict each other](contradictions.md); one behaviour wins then.
`;

function indexPage(pages: readonly (readonly [string, readonly FileClaims[]])[]): string {
  const rows = pages.map(([name, files]) => {
    const counts = numbers(files.flatMap(({ claims }) => claims)).join(' | ');
    return `| [${titleOf(name)}](${name}.md) | ${counts} |\n`;
  });
  const all = numbers(pages.flatMap(([, files]) => files.flatMap(({ claims }) => claims)));
  return (
    `${WRITTEN}\n\n${INTRODUCTION}\n| about | documented | observed | assumed |\n|---|---|---|---|\n` +
    `${rows.join('')}| all | ${all.join(' | ')} |\n`
  );
}
