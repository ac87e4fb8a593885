import { Checkbox, SimpleGrid } from '@mantine/core';
import type { ScopeFeature } from '@truckroll/sandbox-contract';

interface FeatureChoiceProps {
  readonly features: readonly ScopeFeature[];
  /** Ids. */
  readonly chosen: readonly string[];
  onChange(chosen: string[]): void;
}

/** Things integrations do, in plain words. */
export function FeatureChoice({ features, chosen, onChange }: FeatureChoiceProps) {
  return (
    <Checkbox.Group label="Features" value={[...chosen]} onChange={onChange}>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} mt="xs" spacing="xs">
        {features.map(({ id, name }) => (
          <Checkbox key={id} value={id} label={name} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
