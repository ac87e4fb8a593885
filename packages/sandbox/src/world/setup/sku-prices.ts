import type { SkuFacts } from '../data/skus.ts';

/** Members pay a tenth less. */
const MEMBER_FACTOR = 0.9;

/** The four prices of a sku, in the order its record shows them. */
export function prices(facts: SkuFacts) {
  const memberPrice = Math.round(facts.price * MEMBER_FACTOR * 100) / 100;
  return {
    price: facts.price,
    memberPrice,
    addOnPrice: facts.price,
    addOnMemberPrice: memberPrice,
  };
}
