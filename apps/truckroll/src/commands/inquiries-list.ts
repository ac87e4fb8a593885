import { hub, INQUIRY_STATUSES, MAX_PAGE_SIZE } from '@truckroll/hub-contract';
import { command } from '../command.ts';
import { toConfig } from '../config/config.ts';
import { readEnvironment } from '../config/environment.ts';
import { connectHub } from '../connect.ts';
import { usageError } from '../exit-codes.ts';
import { printJson, printLine, printNote, printTable } from '../output.ts';

export const listInquiries = command({
  name: 'list',
  description: 'Inquiries, newest first',
  args: {
    status: { type: 'string', description: `Only these: ${INQUIRY_STATUSES.join(', ')}` },
    limit: { type: 'string', default: '20', description: `How many, at most ${MAX_PAGE_SIZE}` },
    cursor: { type: 'string', description: 'Where the page before ended' },
  },
  async run({ args }) {
    const status = INQUIRY_STATUSES.find((one) => one === args.status);
    if (args.status !== undefined && status === undefined) {
      throw usageError(`--status must be one of ${INQUIRY_STATUSES.join(', ')}.`);
    }
    const limit = Number(args.limit);
    if (!Number.isInteger(limit) || limit < 1 || limit > MAX_PAGE_SIZE) {
      throw usageError(`--limit must be a whole number from 1 to ${MAX_PAGE_SIZE}.`);
    }
    const client = await connectHub(toConfig(readEnvironment()));
    const page = await client.call(hub.inquiries.list, {
      query: {
        limit,
        ...(status && { status }),
        ...(args.cursor !== undefined && { cursor: args.cursor }),
      },
    });
    if (args.json === true) return printJson(page);
    if (page.data.length === 0)
      return printLine('No inquiries yet. Send one: truckroll inquiries import FILE');
    printTable(
      ['id', 'status', 'stage', 'name', 'message'],
      page.data.map((inquiry) => [
        inquiry.id,
        inquiry.status,
        inquiry.stage ?? '',
        inquiry.normalised.name ?? '',
        inquiry.raw.message ?? '',
      ]),
    );
    if (page.nextCursor !== null) printNote(`More: --cursor ${page.nextCursor}`);
  },
});
