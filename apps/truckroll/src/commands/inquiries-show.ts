import { hub } from '@truckroll/hub-contract';
import { command } from '../command.ts';
import { toConfig } from '../config/config.ts';
import { readEnvironment } from '../config/environment.ts';
import { connectHub } from '../connect.ts';
import { printJson, printLine } from '../output.ts';

export const showInquiry = command({
  name: 'show',
  description: 'One inquiry with its timeline',
  args: {
    id: { type: 'positional', required: true, description: 'Its id' },
  },
  async run({ args }) {
    const client = await connectHub(toConfig(readEnvironment()));
    const path = { id: args.id };
    const [inquiry, timeline] = await Promise.all([
      client.call(hub.inquiries.get, { path }),
      client.call(hub.inquiries.timeline, { path }),
    ]);
    if (args.json === true) return printJson({ ...inquiry, timeline: timeline.events });
    printLine(
      `${inquiry.normalised.name ?? 'No name'} · ${inquiry.status}${inquiry.stage === null ? '' : ` · ${inquiry.stage}`}`,
    );
    printLine(inquiry.reason);
    printLine();
    for (const event of timeline.events) printLine(`${event.at}  ${event.text}`);
  },
});
