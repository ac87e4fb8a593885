import type { ResourceHandlers } from '../operations/handler.ts';
import { getOne, listOf, patchOne } from '../resource/index.ts';

/** documented: business units are made in the console; the API writes their external data only. */
export const businessUnits: ResourceHandlers<'settings', 'businessUnits'> = {
  get: getOne('business-unit'),
  list: listOf('business-unit'),
  listIntacctMappings: listOf('business-unit', {
    view: (unit) => ({ ...unit, tradeName: tradeName(unit['trade']) }),
  }),
  update: patchOne('business-unit'),
};

function tradeName(trade: unknown): string | null {
  return (trade as { readonly name?: string } | null)?.name ?? null;
}
