import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { CallInput, ResultOf } from '@truckroll/endpoint';
import type { ScreenOperation } from '@truckroll/sandbox-contract';
import { screensClient } from './screens-client.ts';

interface ScreenReading {
  /** Reads again after so many milliseconds, for pages that others change too. */
  readonly everyMs?: number;
  readonly isEnabled?: boolean;
  /** Goes on showing what was asked for before until the new answer is there: nothing jumps. */
  readonly keepsShown?: boolean;
}

/** Reads something of the sandbox and keeps it until a move changes something. */
export function useScreen<O extends ScreenOperation>(
  operation: O,
  input: CallInput<O> = {},
  { everyMs, isEnabled = true, keepsShown = false }: ScreenReading = {},
): UseQueryResult<ResultOf<O>> {
  return useQuery({
    queryKey: [operation.key, input],
    queryFn: () => screensClient.call(operation, input),
    enabled: isEnabled,
    ...(keepsShown && { placeholderData: keepPreviousData }),
    ...(everyMs !== undefined && { refetchInterval: everyMs }),
  });
}

interface ScreenMove {
  /** Another person is there afterwards: what was read before is shown no longer. */
  readonly changesVisitor?: boolean;
}

/** Changes something; whatever the pages show is read again afterwards. */
export function useMove<O extends ScreenOperation>(
  operation: O,
  { changesVisitor = false }: ScreenMove = {},
): UseMutationResult<ResultOf<O>, Error, CallInput<O>> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: CallInput<O>) => screensClient.call(operation, input),
    onSuccess: () => (changesVisitor ? client.resetQueries() : client.invalidateQueries()),
  });
}
