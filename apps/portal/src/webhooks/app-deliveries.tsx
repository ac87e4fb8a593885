import { screens } from '@truckroll/sandbox-contract';
import { useMove, useScreen } from '../data/use-screen.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { DeliveryTable } from './delivery-table.tsx';

/** Messages come and go without this page's doing. */
const EVERY_MS = 3_000;

/** What an app was told by webhook and what its receiver answered, for the app's developer. */
export function AppDeliveries({ appId }: { readonly appId: string }) {
  const path = { app: appId };
  const log = useScreen(screens.webhooks.deliveriesOfApp, { path }, { everyMs: EVERY_MS });
  const replay = useMove(screens.webhooks.replayForApp);
  return (
    <>
      <ProblemAlert error={replay.error} />
      <Loaded query={log}>
        {({ data }) =>
          data.length === 0 ? (
            <EmptyState title="No messages yet">
              Choose webhook events in the app's form and give each a callback URL. Tenants that
              allowed the app then raise them.
            </EmptyState>
          ) : (
            <DeliveryTable
              deliveries={data}
              isOfManyApps={false}
              isReplaying={replay.isPending}
              onReplay={({ id }) => replay.mutate({ path: { ...path, delivery: id } })}
            />
          )
        }
      </Loaded>
    </>
  );
}
