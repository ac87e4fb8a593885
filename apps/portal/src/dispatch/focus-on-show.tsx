import { useEffect, useRef, type ReactNode } from 'react';

/**
 * Takes the focus when it appears in the place of something else: to its first field, or to itself
 * where there is none, so that a key held down presses no button.
 */
export function FocusOnShow({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = box.current?.querySelector<HTMLElement>('input:not([type=hidden]), textarea');
    (field ?? box.current)?.focus();
  }, []);
  return (
    <div ref={box} tabIndex={-1} style={{ outline: 'none' }}>
      {children}
    </div>
  );
}
