import { apiKey } from './names.ts';

const NOTICE = '// Written by tools/contract-import.ts. Do not edit.\n';

/**
 * The two files that put the APIs together: `contract.ts` gives operations and no schema,
 * `schemas.ts` gives every schema and is loaded by servers.
 *
 * @param folders of all APIs of the contract, `task-management`
 * @param overlaid those of them that a file in `overlay/` adds operations to
 */
export function writeIndex(
  folders: readonly string[],
  overlaid: readonly string[] = [],
): Record<string, string> {
  const keys = folders.map((folder) => `  ${apiKey(folder)},\n`).join('');
  return {
    'contract.ts': contractText(folders, overlaid, keys),
    'schemas.ts': schemasText(folders, keys),
  };
}

function contractText(
  folders: readonly string[],
  overlaid: readonly string[],
  keys: string,
): string {
  const imports = folders.map((folder) => {
    const key = apiKey(folder);
    if (!overlaid.includes(folder))
      return `import { ${key}, ${key}Api } from './${folder}/operations.ts';\n`;
    return `import { ${key} } from './overlay/${folder}.ts';\nimport { ${key}Api } from './${folder}/operations.ts';\n`;
  });
  const facts = folders.map(apiKey).map((key) => `  ${key}: ${key}Api,\n`);
  return [
    NOTICE,
    ...imports,
    '\n/** Every operation, as `contract.crm.bookings.create`. */\n',
    `export const contract = {\n${keys}} as const;\n`,
    '\n/** Title, base path and scope labels of each API. */\n',
    `export const apis = {\n${facts.join('')}} as const;\n`,
    '\nexport type Contract = typeof contract;\n',
    'export type ApiKey = keyof Contract;\n',
  ].join('');
}

function schemasText(folders: readonly string[], keys: string): string {
  const imports = folders.map(
    (folder) => `import { schemas as ${apiKey(folder)} } from './${folder}/schemas.ts';\n`,
  );
  return [
    NOTICE,
    ...imports,
    '\n/** Every schema, by API and full name. */\n',
    `export const schemas = {\n${keys}} as const;\n`,
  ].join('');
}
