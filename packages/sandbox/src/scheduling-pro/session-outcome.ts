/** How a visit to the online scheduler ends. assumed: the words; no document lists them. */
export const SESSION_OUTCOMES = { completed: 'Completed', abandoned: 'Abandoned' } as const;
