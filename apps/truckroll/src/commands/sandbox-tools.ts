import { defineCommand } from 'citty';
import { twin } from './sandbox-twin.ts';
import { makeWorld } from './sandbox-world-make.ts';

const world = defineCommand({
  meta: { name: 'world', description: 'Make the state a sandbox starts with' },
  subCommands: { make: makeWorld },
});

/** What a sandbox is prepared with. The command that starts one has the same name and no words after it. */
export const sandboxTools = defineCommand({
  meta: { name: 'sandbox', description: 'Prepare what the sandbox holds' },
  subCommands: { twin, world },
});
