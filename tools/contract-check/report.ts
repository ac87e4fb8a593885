import type { CheckResult } from './check.ts';
import type { Difference } from './facts.ts';

/** One line a difference, one a correction, and what it comes to. */
export function reportText(result: CheckResult): string {
  const { matchedOperations, operations, differences, corrections } = result;
  const lines = differences.map(differenceText);
  const corrected = corrections.map(
    ({ schema, member, because }) => `corrected: ${schema} · ${member}. ${because}`,
  );
  const count = `${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`;
  return [...lines, ...corrected, `${matchedOperations}/${operations} operations, ${count}`].join(
    '\n',
  );
}

/** `crm · operation Bookings_Create · method: contract POST, document PUT` */
function differenceText({ path, contract, document }: Difference): string {
  return `${placeText(path)}: ${sidesText(contract, document)}`;
}

function sidesText(contract: string | undefined, document: string | undefined): string {
  if (contract === undefined) return `only in the document${valueText(document)}`;
  if (document === undefined) return `only in the contract${valueText(contract)}`;
  return `contract ${contract}, document ${document}`;
}

function valueText(value: string | undefined): string {
  return value === undefined || value === 'present' || value === 'allowed' ? '' : ` (${value})`;
}

/** Words that name a kind of thing, written together with the thing's own name. */
const KINDS = new Set(['operation', 'schema', 'member', 'event', 'scope label', 'enum']);

function placeText(path: readonly string[]): string {
  const parts: string[] = [];
  for (let index = 0; index < path.length; index += 1) {
    const part = path[index] ?? '';
    const next = path[index + 1];
    if (KINDS.has(part) && next !== undefined) {
      parts.push(`${part} ${next}`);
      index += 1;
    } else {
      parts.push(part);
    }
  }
  return parts.join(' · ');
}
