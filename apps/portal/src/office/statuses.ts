import type { Tone } from '../kit/status-dot.tsx';

/** How far something is, in the colours of the screens. */
const TONES: Readonly<Record<string, Tone>> = {
  New: 'warn',
  Open: 'warn',
  Accepted: 'ok',
  Converted: 'ok',
  Dismissed: 'quiet',
  Scheduled: 'quiet',
  Dispatched: 'warn',
  Working: 'ok',
  InProgress: 'ok',
  Hold: 'bad',
  Done: 'ok',
  Completed: 'ok',
  Canceled: 'bad',
};

export function toneOf(status: string): Tone {
  return TONES[status] ?? 'quiet';
}
