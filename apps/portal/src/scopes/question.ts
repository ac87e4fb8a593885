import type { ScopeQuestion } from '@truckroll/sandbox-contract';

/** What the page's fields hold. */
export interface Draft {
  readonly features: readonly string[];
  readonly trace: string;
  /** Empty: no recorded calls. `all`, or an app's id. */
  readonly recorded: string;
  readonly scopes: string;
  /** The app whose scopes to compare with; empty for none. */
  readonly appId: string;
}

export const EMPTY_DRAFT: Draft = {
  features: [],
  trace: '',
  recorded: '',
  scopes: '',
  appId: '',
};

/** Recorded calls of every app. */
export const ALL_CALLS = 'all';

/** The fields as the explainer is asked. */
export function questionOf({ features, trace, recorded, scopes, appId }: Draft): ScopeQuestion {
  return {
    features: [...features],
    ...(trace.trim() !== '' && { trace }),
    ...(recorded !== '' && { recorded: recorded === ALL_CALLS ? {} : { appId: recorded } }),
    ...(scopes.trim() !== '' && { scopes }),
    ...(appId !== '' && { appId }),
  };
}
