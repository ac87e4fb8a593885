/** One way to a page in a menu. */
export interface NavEntry {
  readonly label: string;
  readonly to: string;
}
