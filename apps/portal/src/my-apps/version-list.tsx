import { Text } from '@mantine/core';
import type { AppDetail } from '@truckroll/sandbox-contract';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { Moment } from '../kit/moment.tsx';

type Version = AppDetail['versions'][number];
/** A version with what sets it apart from the one before it. */
interface ComparedVersion extends Version {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Every version of an app, newest first, with the scopes that came and went. */
export function VersionList({ versions }: Pick<AppDetail, 'versions'>) {
  return (
    <DataTable
      label="Versions"
      columns={COLUMNS}
      rows={versions.map((version, at) => compare(version, versions[at + 1]))}
      rowKey={({ version }) => String(version)}
    />
  );
}

const COLUMNS: readonly Column<ComparedVersion>[] = [
  { header: 'Version', cell: ({ version }) => version },
  { header: 'Made', cell: ({ createdOn }) => <Moment at={createdOn} /> },
  { header: 'Scopes', cell: ({ scopes }) => scopes.length },
  {
    header: 'Change',
    cell: ({ version, added, removed }) =>
      version === 1 ? (
        'The first version'
      ) : (
        <>
          {added.length > 0 && <Text size="sm">Added: {added.join(', ')}</Text>}
          {removed.length > 0 && <Text size="sm">Removed: {removed.join(', ')}</Text>}
        </>
      ),
  },
];

function compare(version: Version, before: Version | undefined): ComparedVersion {
  const old = before?.scopes ?? [];
  return {
    ...version,
    added: version.scopes.filter((scope) => !old.includes(scope)),
    removed: old.filter((scope) => !version.scopes.includes(scope)),
  };
}
