import { defineCommand, type ArgsDef, type CommandContext, type CommandDef } from 'citty';
import { usageError } from './exit-codes.ts';

/** Options every command takes. */
const SHARED_ARGS = {
  json: { type: 'boolean', description: 'Print JSON for programs instead of text for people' },
} as const satisfies ArgsDef;

type SharedArgs = typeof SHARED_ARGS;

/** A command that refuses options it does not know, rather than quietly doing something else. */
export function command<const T extends ArgsDef>(definition: {
  readonly name: string;
  readonly description: string;
  readonly args: T;
  readonly run: (context: CommandContext<T & SharedArgs>) => Promise<void>;
}): CommandDef<T & SharedArgs> {
  const args = { ...definition.args, ...SHARED_ARGS };
  return defineCommand<T & SharedArgs>({
    meta: { name: definition.name, description: definition.description },
    args,
    async run(context) {
      refuseUnknown(context.rawArgs, args);
      await definition.run(context);
    },
  });
}

function refuseUnknown(rawArgs: readonly string[], args: ArgsDef): void {
  const known = new Set<string>();
  for (const [name, definition] of Object.entries(args)) {
    known.add(name);
    for (const alias of 'alias' in definition ? [definition.alias ?? []].flat() : [])
      known.add(alias);
  }
  for (const raw of rawArgs) {
    if (raw === '--') return;
    const name = /^--?(?:no-)?([a-z][\w-]*)/i.exec(raw)?.[1];
    if (name !== undefined && !known.has(name)) throw usageError(`Unknown option ${raw}.`);
  }
}
