import { Button, Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import type { CapacityDays } from '@truckroll/sandbox-contract';
import { useEffect, useState } from 'react';
import { useChoices } from '../office/use-office.ts';
import type { CapacitySearch } from './capacity-search.ts';
import { lengthText } from './capacity-words.ts';

/** Years are typed digit by digit: the first ones make days of long ago. */
const FIRST_DAY = '2000-01-01';

const HOW_MANY = [
  { value: '1', label: 'One day' },
  { value: '3', label: '3 days' },
  { value: '7', label: '7 days' },
  { value: '14', label: '14 days' },
];

interface CapacityQuestionProps {
  readonly search: CapacitySearch;
  readonly answer: CapacityDays | undefined;
  onAsk(search: CapacitySearch): void;
}

/** Which days, for which business unit and which kind of job. */
export function CapacityQuestion({ search, answer, onAsk }: CapacityQuestionProps) {
  return (
    <Stack gap="sm">
      <DayChoice search={search} answer={answer} onAsk={onAsk} />
      <JobChoice search={search} onAsk={onAsk} />
    </Stack>
  );
}

function DayChoice({ search, answer, onAsk }: CapacityQuestionProps) {
  const day = search.day ?? answer?.today ?? '';
  const [typed, setTyped] = useState(day);
  useEffect(() => setTyped(day), [day]);
  const go = (next: string | undefined) => {
    const { day: _, ...rest } = search;
    onAsk(next === undefined ? rest : { ...rest, day: next });
  };
  return (
    <Group gap="sm" align="flex-end">
      <Group gap="xs">
        <Button variant="default" disabled={!answer} onClick={() => go(answer?.previousDay)}>
          Earlier
        </Button>
        <Button variant="default" disabled={day === answer?.today} onClick={() => go(undefined)}>
          Today
        </Button>
        <Button variant="default" disabled={!answer} onClick={() => go(answer?.nextDay)}>
          Later
        </Button>
      </Group>
      <TextInput
        label="Day"
        type="date"
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          if (value >= FIRST_DAY) go(value);
        }}
      />
      <Select
        label="How many days"
        w={140}
        data={HOW_MANY}
        allowDeselect={false}
        value={String(search.days ?? 1)}
        onChange={(days) => onAsk({ ...search, days: Number(days) })}
      />
      {answer !== undefined && (
        <Text size="sm" c="dimmed">
          Times are those of {answer.timeZone}.
        </Text>
      )}
    </Group>
  );
}

function JobChoice({ search, onAsk }: Pick<CapacityQuestionProps, 'search' | 'onAsk'>) {
  const choices = useChoices().data;
  const units = (choices?.businessUnits ?? []).map(({ id, name }) => ({
    value: String(id),
    label: name,
  }));
  const jobTypes = (choices?.jobTypes ?? []).map(({ id, name, durationMinutes }) => ({
    value: String(id),
    label: `${name} (${lengthText(durationMinutes)})`,
  }));
  function choose(member: 'businessUnitId' | 'jobTypeId', value: string | null): void {
    const { [member]: _, ...rest } = search;
    onAsk(value === null ? rest : { ...rest, [member]: Number(value) });
  }
  return (
    <Group gap="sm" align="flex-end">
      <Select
        label="Business unit"
        placeholder="All of them"
        data={units}
        clearable
        clearButtonProps={{ 'aria-label': 'All business units' }}
        value={search.businessUnitId === undefined ? null : String(search.businessUnitId)}
        onChange={(value) => choose('businessUnitId', value)}
      />
      <Select
        label="Job type"
        placeholder="Any"
        data={jobTypes}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Any job type' }}
        value={search.jobTypeId === undefined ? null : String(search.jobTypeId)}
        onChange={(value) => choose('jobTypeId', value)}
      />
      <Checkbox
        label="Only technicians with the skills of the job type"
        checked={search.skillBased ?? false}
        onChange={({ currentTarget: { checked } }) => {
          const { skillBased: _, ...rest } = search;
          onAsk(checked ? { ...rest, skillBased: true } : rest);
        }}
      />
    </Group>
  );
}
