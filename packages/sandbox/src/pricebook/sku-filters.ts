import type { FilterOverrides } from '../resource/index.ts';
import type { Condition } from '../store/collection.ts';

/** assumed: the text is looked for in code, name and description. */
export const SKU_FILTERS: FilterOverrides = { searchText };

function searchText(text: unknown): Condition[] {
  const value = String(text);
  const fields = ['code', 'displayName', 'description'];
  return [{ any: fields.map((field) => ({ field, is: 'contains', value })) }];
}

/** What a sort field stands for where its name isn't the member's. */
export const SKU_SORT_FIELDS = { PrimaryVendor: 'primaryVendor.vendorName' };
