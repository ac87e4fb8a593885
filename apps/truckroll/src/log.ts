import { pino, type Logger } from 'pino';

/** The process's logger: JSON lines on standard error, so that standard output holds results only. */
export function createLogger(level: string): Logger {
  return pino({ level, base: undefined }, pino.destination({ dest: 2, sync: true }));
}
