/** Counts arrivals from one sender in a sliding window. */
export interface ArrivalLimit {
  /** Whether the sender may come in now; each yes counts. */
  admit(sender: string): boolean;
}

export interface ArrivalLimitOptions {
  readonly most: number;
  readonly windowMs: number;
  readonly now: () => Date;
}

/** Senders remembered at once; beyond it those not seen for longest are forgotten. */
const MAX_SENDERS = 10_000;

export function createArrivalLimit({ most, windowMs, now }: ArrivalLimitOptions): ArrivalLimit {
  const arrivals = new Map<string, readonly number[]>();
  return {
    admit(sender) {
      const at = now().getTime();
      const recent = (arrivals.get(sender) ?? []).filter((earlier) => earlier > at - windowMs);
      if (recent.length >= most) return false;
      arrivals.delete(sender);
      arrivals.set(sender, [...recent, at]);
      const [oldest] = arrivals.keys();
      if (arrivals.size > MAX_SENDERS && oldest !== undefined) arrivals.delete(oldest);
      return true;
    },
  };
}
