import type { ResourceHandlers } from '../operations/handler.ts';
import { listOf, matching } from '../resource/index.ts';

interface Owner {
  readonly type: string;
  readonly id: number;
}

export const submissions: ResourceHandlers<'forms', 'submissions'> = {
  list: listOf('form-submission', {
    sortFields: { CreatedBy: 'createdById' },
    filters: {
      ownerType: matching('form-submission', (record, value) =>
        ownersOf(record).some((owner) => owner.type === value),
      ),
      owners: matching('form-submission', (record, value) =>
        (value as readonly Owner[]).some(({ type, id }) =>
          ownersOf(record).some((owner) => owner.type === type && owner.id === Number(id)),
        ),
      ),
    },
  }),
};

function ownersOf(record: Readonly<Record<string, unknown>>): readonly Owner[] {
  return (record['owners'] ?? []) as readonly Owner[];
}
