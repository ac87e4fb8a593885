/** What a process has used. */
export interface Usage {
  /** CPU time since its start, the system's part included, in milliseconds. */
  readonly cpuMs: number;
  /** Resident memory in bytes. */
  readonly rss: number;
}

/** Lets whoever started this process by `startChild` ask what it has used. */
export function reportUsage(): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    const usage: Usage = { cpuMs: (user + system) / 1000, rss: process.memoryUsage.rss() };
    process.send?.(usage);
  });
}
