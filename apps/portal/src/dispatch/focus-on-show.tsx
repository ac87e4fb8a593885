import { useEffect, useRef, type ReactNode } from 'react';

/** Takes the focus when it appears in the place of something else, so that Tab goes on from here. */
export function FocusOnShow({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} style={{ outline: 'none' }}>
      {children}
    </div>
  );
}
