import { createDoctor } from '@truckroll/hub';
import type { DoctorReport } from '@truckroll/hub-contract';
import { Secret } from '@truckroll/servicetitan';
import type { TenantCredentials } from '../connect.ts';

/** Examines credentials that no hub knows. The report holds no secret. */
export function examineCredentials(
  credentials: TenantCredentials,
  bookingProviderId: string | undefined,
  askOtherEnvironment: boolean,
): Promise<DoctorReport> {
  const doctor = createDoctor({ environments: undefined, now: () => new Date() });
  return doctor.examine(
    {
      id: 'from settings',
      name: 'from settings',
      environment: credentials.environment ?? null,
      apiUrl: credentials.apiUrl ?? null,
      authUrl: credentials.authUrl ?? null,
      tenantId: credentials.tenantId,
      clientId: credentials.clientId,
      clientSecret: new Secret(credentials.clientSecret),
      appKey: new Secret(credentials.appKey),
      bookingProviderId: bookingProviderId ?? null,
      settings: {},
    },
    { askOtherEnvironment },
  );
}
