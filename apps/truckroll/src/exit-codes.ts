/** What the command's exit says, for scripts. Listed in docs/guides/command.md. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  unreachable: 3,
  refused: 4,
  findings: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A failure the user can act on: one line that says what happened, one that says what to do. */
export class CommandError extends Error {
  readonly code = 'COMMAND_FAILED';
  readonly exitCode: ExitCode;
  readonly advice: string | undefined;

  constructor(exitCode: ExitCode, message: string, advice?: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
    this.advice = advice;
  }
}

export function usageError(message: string, advice?: string): CommandError {
  return new CommandError(EXIT.usage, message, advice ?? 'Add --help to see what is accepted.');
}
