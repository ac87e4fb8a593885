import { startSandbox } from '@truckroll/sandbox';
import { median, type Bench } from './measure.ts';

const DAYS = 30;
const RUNS = 15;

/** How long the office waits for the dispatch board: the demo company's fullest day of a month. */
export const sandboxOffice: Bench = {
  name: 'sandbox-office',
  async run() {
    const sandbox = await startSandbox();
    try {
      const { tenantId } = sandbox.demo.production;
      const { board } = sandbox.admin.officeOf('production', tenantId);
      let day = board.day();
      let fullest = day;
      for (let count = 0; count < DAYS; count += 1) {
        day = board.day(day.previousDay);
        if (day.appointments.length > fullest.appointments.length) fullest = day;
      }
      const readings = Array.from({ length: RUNS }, () => {
        const before = performance.now();
        board.day(fullest.day);
        return performance.now() - before;
      });
      const beside = `${fullest.appointments.length} appointments`;
      const value = median(readings);
      return [{ name: 'dispatch day read', value, unit: 'ms', beside, atMost: 50 }];
    } finally {
      await sandbox.close();
    }
  },
};
