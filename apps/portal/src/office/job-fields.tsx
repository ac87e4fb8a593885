import {
  Group,
  MultiSelect,
  SegmentedControl,
  Select,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { NamedId, OfficeChoices } from '@truckroll/sandbox-contract';
import { fieldError } from '../kit/problem-alert.tsx';
import type { JobFormPart } from './customer-choice.tsx';
import { later, type JobDraft } from './job-draft.ts';

interface JobFieldsProps extends JobFormPart {
  readonly choices: OfficeChoices;
}

/** What is to be done, for which part of the company, and what brought the customer. */
export function JobFields({ draft, error, onChange, choices }: JobFieldsProps) {
  function chooseJobType(jobTypeId: string | null): void {
    const jobType = choices.jobTypes.find(({ id }) => String(id) === jobTypeId);
    const [unit] = jobType?.businessUnitIds ?? [];
    onChange({
      jobTypeId,
      ...(unit !== undefined && { businessUnitId: String(unit) }),
      end: later(draft.start, jobType?.durationMinutes),
    });
  }

  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-start">
        <Choice
          label="Job type"
          field="jobTypeId"
          from={choices.jobTypes}
          value={draft.jobTypeId}
          error={error}
          onChange={chooseJobType}
        />
        <Choice
          label="Business unit"
          field="businessUnitId"
          from={choices.businessUnits}
          value={draft.businessUnitId}
          error={error}
          onChange={(businessUnitId) => onChange({ businessUnitId })}
        />
        <Choice
          label="Campaign"
          field="campaignId"
          from={choices.campaigns}
          value={draft.campaignId}
          error={error}
          onChange={(campaignId) => onChange({ campaignId })}
        />
        <Select
          label="Priority"
          allowDeselect={false}
          data={['Low', 'Normal', 'High', 'Urgent']}
          value={draft.priority}
          onChange={(value) =>
            value !== null && onChange({ priority: value as JobDraft['priority'] })
          }
          style={{ flex: '1 1 120px' }}
        />
      </Group>
      <Textarea
        label="Summary"
        autosize
        minRows={2}
        value={draft.summary}
        onChange={(event) => onChange({ summary: event.currentTarget.value })}
      />
    </Stack>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly field: string;
  readonly from: readonly NamedId[];
  readonly value: string | null;
  readonly error: Error | null;
  onChange(value: string | null): void;
}

function Choice({ label, field, from, value, error, onChange }: ChoiceProps) {
  return (
    <Select
      label={label}
      required
      searchable
      openOnFocus={false}
      data={from.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={value}
      onChange={onChange}
      error={fieldError(error, field)}
      nothingFoundMessage="None found."
      style={{ flex: '1 1 180px' }}
    />
  );
}

/** When somebody comes, and who. */
export function AppointmentFields({ draft, error, onChange, choices }: JobFieldsProps) {
  const hasWindows = choices.arrivalWindows.length > 0;
  return (
    <Stack gap="sm">
      {hasWindows && (
        <SegmentedControl
          aria-label="Appointment"
          value={draft.isInWindow ? 'window' : 'times'}
          onChange={(value) => onChange({ isInWindow: value === 'window' })}
          data={[
            { value: 'window', label: 'Arrival window' },
            { value: 'times', label: 'Start and end' },
          ]}
          style={{ alignSelf: 'flex-start' }}
        />
      )}
      <Group gap="sm" align="flex-start">
        <TextInput
          label="Day"
          type="date"
          required
          value={draft.day}
          error={fieldError(error, 'day')}
          onChange={(event) => onChange({ day: event.currentTarget.value })}
        />
        {draft.isInWindow && hasWindows ? (
          <Select
            label="Arrival window"
            required
            data={choices.arrivalWindows.map(({ id, start, durationMinutes }) => ({
              value: String(id),
              label: `${start} – ${later(start, durationMinutes)}`,
            }))}
            value={draft.windowId}
            onChange={(windowId) => onChange({ windowId })}
            error={fieldError(error, 'arrivalWindowId')}
          />
        ) : (
          <ExactTimes draft={draft} error={error} onChange={onChange} />
        )}
      </Group>
      <MultiSelect
        label="Technicians"
        description="Nobody has to be assigned yet."
        searchable
        openOnFocus={false}
        data={choices.technicians.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={[...draft.technicianIds]}
        onChange={(technicianIds) => onChange({ technicianIds })}
      />
    </Stack>
  );
}

function ExactTimes({ draft, error, onChange }: Omit<JobFormPart, 'origin'>) {
  return (
    <>
      <TextInput
        label="Start"
        type="time"
        required
        value={draft.start}
        error={fieldError(error, 'start') ?? fieldError(error, 'appointments[0].start')}
        onChange={(event) => onChange({ start: event.currentTarget.value })}
      />
      <TextInput
        label="End"
        type="time"
        required
        value={draft.end}
        error={fieldError(error, 'end') ?? fieldError(error, 'appointments[0].end')}
        onChange={(event) => onChange({ end: event.currentTarget.value })}
      />
    </>
  );
}
