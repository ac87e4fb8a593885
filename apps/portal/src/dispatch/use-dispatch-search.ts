import { useSearch } from '@tanstack/react-router';
import { readDispatchSearch, type DispatchSearch } from './dispatch-search.ts';

/** The day and the appointment that the page's address names. */
export function useDispatchSearch(): DispatchSearch {
  return readDispatchSearch(useSearch({ strict: false }));
}
