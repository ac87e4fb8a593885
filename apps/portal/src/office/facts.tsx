import { Fragment, type ReactNode } from 'react';
import classes from './facts.module.css';

interface FactsProps {
  /** Names and what there is to say; facts without a value are left out. */
  readonly facts: readonly (readonly [string, ReactNode])[];
}

/** What is known of a record, fact by fact. */
export function Facts({ facts }: FactsProps) {
  const told = facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <dl className={classes['facts']}>
      {told.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
