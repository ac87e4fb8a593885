export interface GroupOptions {
  /** Items one group has at most. */
  readonly maxGroup: number;
  /** Whether a group that failed like this left nothing behind, so that each item may go alone. */
  readonly mayRepeatAlone: (error: unknown) => boolean;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly settle: PromiseWithResolvers<Result>;
}

/**
 * Lets callers that come while `work` is busy share its next run: one at a time, first come first
 * served, and nobody waits for company. `work` answers item by item.
 */
export function inGroups<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
  { maxGroup, mayRepeatAlone }: GroupOptions,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let isBusy = false;

  async function run(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await work(group.map(({ item }) => item));
      for (const [index, { settle }] of group.entries()) {
        const result = results[index];
        if (result === undefined) settle.reject(new Error('An item of a group was not answered'));
        else settle.resolve(result);
      }
    } catch (error) {
      if (group.length > 1 && mayRepeatAlone(error)) {
        for (const one of group) await run([one]);
      } else {
        for (const { settle } of group) settle.reject(error);
      }
    }
  }

  async function runAll(): Promise<void> {
    isBusy = true;
    while (waiting.length > 0) await run(waiting.splice(0, maxGroup));
    isBusy = false;
  }

  return (item) => {
    const settle = Promise.withResolvers<Result>();
    waiting.push({ item, settle });
    if (!isBusy) void runAll();
    return settle.promise;
  };
}
