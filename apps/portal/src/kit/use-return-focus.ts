import { useEffect, useRef } from 'react';

/**
 * Gives the focus back to what had it when the component came onto the page, for dialogs that close
 * by being taken off the page.
 */
export function useReturnFocus(): void {
  const opener = useRef(document.activeElement);
  useEffect(() => {
    const { current } = opener;
    return () => {
      if (current instanceof HTMLElement && current.isConnected) current.focus();
    };
  }, []);
}
