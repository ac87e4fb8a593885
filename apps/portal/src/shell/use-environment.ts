import { useParams } from '@tanstack/react-router';
import type { Environment } from '@truckroll/sandbox-contract';

/** The environment whose console this is, taken from the address. */
export function useEnvironment(): Environment {
  const { environment } = useParams({ strict: false });
  return environment === 'integration' ? 'integration' : 'production';
}
