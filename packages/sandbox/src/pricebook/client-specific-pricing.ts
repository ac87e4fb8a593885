import type { ResourceHandlers } from '../operations/handler.ts';
import { listOf, matching, patchOne, type GenericCall, type Members } from '../resource/index.ts';
import { findSku } from './find-sku.ts';

interface Exception {
  readonly skuId: number;
}

const RATE_SHEETS = 'client-specific-pricing';

export const clientSpecificPricing: ResourceHandlers<'pricebook', 'clientSpecificPricing'> = {
  list: listOf(RATE_SHEETS, {
    filters: {
      // assumed: the term is looked for in the sheet's name and in the codes of its articles.
      searchTerm: matching(RATE_SHEETS, (sheet, value, call) => {
        const term = String(value).toLowerCase();
        const codes = ((sheet['exceptions'] ?? []) as readonly Exception[]).map(
          ({ skuId }) => findSku(call.store, { id: skuId })?.code ?? '',
        );
        return [String(sheet['name'] ?? ''), ...codes].some((text) =>
          text.toLowerCase().includes(term),
        );
      }),
    },
  }),
  updateRateSheet: patchOne(RATE_SHEETS, { members: withKinds }),
};

function withKinds(call: GenericCall, body: Members): Members {
  const exceptions = body['exceptions'] as readonly Exception[] | null | undefined;
  if (exceptions === undefined || exceptions === null) return {};
  return {
    exceptions: exceptions.map((exception) => ({
      ...exception,
      skuType: findSku(call.store, { id: exception.skuId })?.kind ?? 'Service',
    })),
  };
}
