import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { CallList, Shown } from '@truckroll/sandbox-contract';

interface ShownFilterProps {
  readonly value: Shown;
  readonly counts: CallList['counts'] | undefined;
  onChange(value: Shown): void;
}

/** Which part of the bookings or leads is listed, and how many there are of each. */
export function ShownFilter({ value, counts, onChange }: ShownFilterProps) {
  const isNarrow = useMediaQuery('(max-width: 30em)');
  const entry = (shown: Shown, name: string) => ({
    value: shown,
    label: counts === undefined ? name : `${name} (${counts[shown]})`,
  });
  return (
    <SegmentedControl
      aria-label="Show"
      orientation={isNarrow === true ? 'vertical' : 'horizontal'}
      value={value}
      onChange={(shown) => onChange(shown as Shown)}
      data={[
        entry('open', 'Open'),
        entry('converted', 'Converted'),
        entry('dismissed', 'Dismissed'),
      ]}
      style={{ alignSelf: 'flex-start' }}
    />
  );
}
