/** Amounts of invoices and payments are texts with two decimals. */
export function money(dollars: number): string {
  return dollars.toFixed(2);
}

/** US dollars without the dust that adding fractions leaves. */
export function cents(dollars: number): number {
  return Math.round(dollars * 100) / 100;
}
