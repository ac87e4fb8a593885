import { screens, type OfficeChoices } from '@truckroll/sandbox-contract';
import type { UseQueryResult } from '@tanstack/react-query';
import { useScreen } from '../data/use-screen.ts';
import { useEnvironment } from '../shell/use-environment.ts';

/** What forms offer, with the tenant's time zone and today's date. */
export function useChoices(): UseQueryResult<OfficeChoices> {
  const environment = useEnvironment();
  return useScreen(screens.office.choices, { path: { environment } });
}
