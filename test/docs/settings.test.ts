import type { ArgsDef, CommandDef } from 'citty';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { envExample } from '../../apps/truckroll/src/config/env-example.ts';
import { SETTINGS } from '../../apps/truckroll/src/config/settings.ts';
import { EXIT } from '../../apps/truckroll/src/exit-codes.ts';
import { ROOT } from '../tidy/source-files.ts';

const COMMANDS = join(ROOT, 'apps/truckroll/src');
const guide = readFileSync(join(ROOT, 'docs/guides/command.md'), 'utf8');

test('.env.example is what the settings say', () => {
  expect(readFileSync(join(ROOT, '.env.example'), 'utf8')).toBe(envExample());
});

test('every setting stands in the guide to the command', () => {
  const missing = SETTINGS.map(({ name }) => name).filter(
    (name) => !new RegExp(`^\\| \`${name}\` `, 'm').test(guide),
  );
  expect(missing).toEqual([]);
});

test('every exit code stands in the guide to the command', () => {
  const missing = Object.values(EXIT).filter(
    (code) => !new RegExp(`^\\| ${code} `, 'm').test(guide),
  );
  expect(missing).toEqual([]);
});

test('every command and every option stands in the guide to the command', async () => {
  const main = readFileSync(join(COMMANDS, 'main.ts'), 'utf8');
  const names = [...main.matchAll(/^\s+'?([\w-]+)'?: \(\) => import\('([^']+)'\)/gm)];
  expect(names.length).toBeGreaterThan(5);
  const missing: string[] = [];
  for (const [, name = '', path = ''] of names) {
    const module: Readonly<Record<string, AnyCommand>> = await import(join(COMMANDS, path));
    const command = module[name];
    if (command === undefined) throw new Error(`${path} exports no ${name}`);
    missing.push(...undescribed(`truckroll ${name}`, command));
  }
  expect(missing).toEqual([]);
});

type AnyCommand = CommandDef<ArgsDef>;

function undescribed(name: string, command: AnyCommand): string[] {
  const children = Object.entries(command.subCommands ?? {});
  if (children.length > 0) {
    return children.flatMap(([child, definition]) =>
      undescribed(`${name} ${child}`, definition as AnyCommand),
    );
  }
  const section = sectionOf(name);
  if (section === undefined) return [name];
  return Object.entries(command.args ?? {})
    .map(([option, definition]) => written(option, definition))
    .filter((option) => !section.includes(`\`${option}`))
    .map((option) => `${name} ${option}`);
}

/** How an option is written: one that is on unless told otherwise is written to turn it off. */
function written(option: string, { type, ...rest }: ArgsDef[string]): string {
  if (type === 'positional') return option.toUpperCase();
  return type === 'boolean' && rest.default === true ? `--no-${option}` : `--${option}`;
}

function sectionOf(name: string): string | undefined {
  const start = guide.indexOf(`\n## \`${name}\`\n`);
  if (start < 0) return undefined;
  const end = guide.indexOf('\n## ', start + 1);
  return guide.slice(start, end < 0 ? undefined : end);
}
