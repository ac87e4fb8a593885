import { SimpleGrid } from '@mantine/core';
import { Page } from '../kit/page.tsx';
import { GatewaySettingsCard } from './gateway-settings-card.tsx';
import { ResetCard } from './reset-card.tsx';
import { SnapshotsCard } from './snapshots-card.tsx';
import { WorldCard } from './world-card.tsx';

/** What the sandbox holds, how to start over, and how strict it is. */
export function StatePage() {
  return (
    <Page
      title="State"
      intro="Start over, keep a state to come back to, and say how strict the sandbox is."
    >
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <WorldCard />
        <ResetCard />
        <SnapshotsCard />
        <GatewaySettingsCard />
      </SimpleGrid>
    </Page>
  );
}
