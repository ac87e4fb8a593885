import { comparable, normalizeLines } from './text.ts';

/** The longest message kept; enough for several letters, far below what a database minds. */
export const MESSAGE_MAX_CHARACTERS = 10_000;

/** What somebody wrote, as plain text. It is data: nothing in it is ever run, followed or obeyed. */
export function normalizeMessage(text: string): string {
  return normalizeLines([...normalizeLines(text)].slice(0, MESSAGE_MAX_CHARACTERS).join(''));
}

/** The same text for the same need told twice: trade and message without case and punctuation. */
export function needKey(trade: string, message: string): string {
  return `${comparable(trade)}|${comparable(message) || message.trim()}`;
}

/**
 * Ways of asking to be left alone. A machine must not answer such a message with a booking, and
 * must not decide alone either: the sentence may be about something else.
 */
const OPT_OUT = [
  /^\W*(stop|unsubscribe|cancel|quit|end|opt.?out)\W*$/i,
  /\b(stop|quit)\s+(texting|calling|messaging|e-?mailing|contacting|spamming|sending)\b/i,
  /\b(do not|don['’]?t|never)\s+(text|call|message|e-?mail|contact|write)\s+(me|us)\b/i,
  /\b(unsubscribe|opt(ing)?[ -]?out)\b/i,
  /\b(remove|take)\s+(me|my (number|phone|e-?mail))\s+(from|off)\b/i,
  /\b(leave me alone|lose my number)\b/i,
];

/** Whether the message asks not to be contacted any more. */
export function asksToBeLeftAlone(message: string): boolean {
  return OPT_OUT.some((pattern) => pattern.test(message));
}
