import { Temporal } from 'temporal-polyfill';

/** How the sandbox's time runs: from a moment on, so many times as fast as the real time. */
export interface ClockState {
  /** Real time of the last change, milliseconds since 1970. */
  readonly realAnchorMs: number;
  /** What the virtual clock showed then. */
  readonly virtualAnchorMs: number;
  /** 1 as fast as the real time, 0 standing still, 60 a minute in each second. */
  readonly rate: number;
}

export interface ClockReading {
  /** `real`: the machine's own time. `fixed`: stands still. `running`: moved or at another speed. */
  readonly mode: 'real' | 'fixed' | 'running';
  readonly now: string;
  readonly rate: number;
}

/** The time everything in the sandbox goes by: tokens expire and records are stamped by it. */
export interface Clock {
  epochMs(): number;
  /** For example `2026-11-22T05:00:00.000Z`. */
  now(): string;
  reading(): ClockReading;
  /** Stops at a moment. */
  fix(at: string): void;
  /** Jumps by an ISO 8601 duration (`PT15M`, `-P1D`); goes on as before. */
  move(by: string): void;
  /** Goes on from now at so many times the speed of real time. */
  speed(rate: number): void;
  /** Goes back to the machine's own time. */
  useRealTime(): void;
  state(): ClockState;
  restore(state: ClockState): void;
  /** Calls the listener after each change of how time runs; gives back how to stop that. */
  onChange(listener: () => void): () => void;
}

const REAL: ClockState = { realAnchorMs: 0, virtualAnchorMs: 0, rate: 1 };

/** A clock that shows the machine's time until it is told otherwise. */
export function createClock(realMs: () => number = Date.now): Clock {
  let state = REAL;
  const listeners = new Set<() => void>();

  function change(next: ClockState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function epochMs(): number {
    return Math.floor(state.virtualAnchorMs + (realMs() - state.realAnchorMs) * state.rate);
  }

  function goOn(virtualAnchorMs: number, rate: number): void {
    change({ realAnchorMs: realMs(), virtualAnchorMs, rate });
  }

  const now = (): string => new Date(epochMs()).toISOString();

  return {
    epochMs,
    now,
    reading: () => ({ mode: modeOf(state), now: now(), rate: state.rate }),
    fix: (at) => goOn(Temporal.Instant.from(at).epochMilliseconds, 0),
    move(by) {
      const moved = Temporal.Instant.fromEpochMilliseconds(epochMs())
        .toZonedDateTimeISO('UTC')
        .add(Temporal.Duration.from(by));
      goOn(moved.epochMilliseconds, state.rate);
    },
    speed: (rate) => goOn(epochMs(), rate),
    useRealTime: () => change(REAL),
    state: () => state,
    restore: change,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function modeOf(state: ClockState): ClockReading['mode'] {
  if (state.rate === 0) return 'fixed';
  return state.rate === 1 && state.realAnchorMs === state.virtualAnchorMs ? 'real' : 'running';
}
