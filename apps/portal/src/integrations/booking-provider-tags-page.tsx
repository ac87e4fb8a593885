import { Button } from '@mantine/core';
import { screens, type BookingProviderTag } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useScreen } from '../data/use-screen.ts';
import { CopyValue } from '../kit/copy-value.tsx';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Moment } from '../kit/moment.tsx';
import { Page } from '../kit/page.tsx';
import { useEnvironment } from '../shell/use-environment.ts';
import { TagDialog } from './tag-dialog.tsx';

/** Where bookings can come from. */
export function BookingProviderTagsPage() {
  const path = { environment: useEnvironment() };
  const tags = useScreen(screens.bookingProviderTags.list, { path });
  const [edited, setEdited] = useState<BookingProviderTag | 'new'>();
  return (
    <Page
      title="Booking Provider Tags"
      intro="Booking Providers: where bookings come from. An integration books under the id of its tag, and an app can be kept to one tag."
      actions={tags.isSuccess && <Button onClick={() => setEdited('new')}>Add Tag</Button>}
    >
      <Loaded query={tags}>
        {({ data }) =>
          data.length === 0 ? (
            <EmptyState title="There is no tag yet">
              Choose “Add Tag” and name the system that will send bookings.
            </EmptyState>
          ) : (
            <DataTable
              label="Booking provider tags"
              columns={columns(setEdited)}
              rows={data}
              rowKey={({ id }) => String(id)}
            />
          )
        }
      </Loaded>
      {edited !== undefined && (
        <TagDialog
          tag={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Page>
  );
}

function columns(onEdit: (tag: BookingProviderTag) => void): readonly Column<BookingProviderTag>[] {
  return [
    { header: 'Tag', cell: ({ name }) => name },
    {
      header: 'Booking Provider ID',
      cell: ({ id, name }) => (
        <CopyValue label={`Booking Provider ID of ${name}`} value={String(id)} />
      ),
    },
    { header: 'Description', cell: ({ description }) => (description === '' ? '–' : description) },
    { header: 'Created', cell: ({ createdOn }) => <Moment at={createdOn} /> },
    {
      header: 'Action',
      cell: (tag) => (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Edit ${tag.name}`}
          onClick={() => onEdit(tag)}
        >
          Edit
        </Button>
      ),
    },
  ];
}
