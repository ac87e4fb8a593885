/** An amount as records write it, `79.00` or 79, in whole cents: without the dust of fractions. */
export function inCents(amount: unknown): number {
  // Half a cent goes up, although 1.005 is kept as a little less; and there is no zero below zero.
  const cents = Math.round(Number((Number(amount ?? 0) * 100).toFixed(4)));
  return cents / 100 + 0;
}

/** What amounts add up to, in whole cents. */
export function sumOf(amounts: readonly unknown[]): number {
  return inCents(amounts.reduce<number>((sum, amount) => sum + Number(amount ?? 0), 0));
}

/** The form invoices and payments show amounts in, `79.00`. */
export function moneyText(amount: unknown): string {
  return inCents(amount).toFixed(2);
}
