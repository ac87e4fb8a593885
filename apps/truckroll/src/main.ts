#!/usr/bin/env node
import { defineCommand, renderUsage, runCommand, runMain } from 'citty';
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { CommandError, EXIT } from './exit-codes.ts';
import { printLine, printNote } from './output.ts';

// The next start takes half the time. In a folder of one's own: others must not put code there.
enableCompileCache(join(homedir(), '.cache', 'truckroll', 'compiled'));

/** The words after `truckroll sandbox` that prepare what it holds instead of starting it. */
function isSandboxTool(word: string | undefined): boolean {
  return word === 'world' || word === 'twin';
}

const root = defineCommand({
  meta: {
    name: 'truckroll',
    version: '0.1.0',
    description: 'From inquiry to truck roll. Not affiliated with ServiceTitan.',
  },
  subCommands: {
    start: () => import('./commands/start.ts').then((module) => module.start),
    sandbox: () =>
      isSandboxTool(process.argv[3])
        ? import('./commands/sandbox-tools.ts').then((module) => module.sandboxTools)
        : import('./commands/sandbox.ts').then((module) => module.sandbox),
    hub: () => import('./commands/hub.ts').then((module) => module.hub),
    worker: () => import('./commands/worker.ts').then((module) => module.worker),
    doctor: () => import('./commands/doctor.ts').then((module) => module.doctor),
    call: () => import('./commands/call.ts').then((module) => module.call),
    inquiries: () => import('./commands/inquiries.ts').then((module) => module.inquiries),
    demo: () => import('./commands/demo.ts').then((module) => module.demo),
  },
});

// Whoever reads may stop reading, as `head` does: what is left to print is then nobody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const rawArgs = process.argv.slice(2);
const asksForHelp =
  rawArgs.length === 0 || rawArgs.some((arg) => ['--help', '-h', '--version', '-v'].includes(arg));

if (asksForHelp) {
  await runMain(root, {
    rawArgs: rawArgs.length === 0 ? ['--help'] : rawArgs,
    async showUsage(shown, parent) {
      const usage = await renderUsage(shown, parent);
      printLine(process.stdout.isTTY ? usage : stripVTControlCharacters(usage));
    },
  });
} else {
  try {
    await runCommand(root, { rawArgs });
  } catch (error) {
    process.exitCode = await report(error);
  }
}

async function report(error: unknown): Promise<number> {
  if (error instanceof Error && error.name === 'CLIError') {
    printNote(stripVTControlCharacters(error.message));
    printNote('Add --help to see what is accepted.');
    return EXIT.usage;
  }
  // Loaded when something failed: the failures know the whole product.
  const { toCommandError } = await import('./failures.ts');
  const failure = error instanceof CommandError ? error : toCommandError(error);
  if (failure instanceof CommandError) {
    printNote(failure.message);
    if (failure.advice !== undefined) printNote(failure.advice);
    return failure.exitCode;
  }
  printNote(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.failed;
}
