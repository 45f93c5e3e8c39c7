import type { ReactElement } from "react";

/** Grey lines in the place of what is being loaded; a screen reader hears the label. */
export function Loading({ label, lines = 5 }: { readonly label: string; readonly lines?: number }): ReactElement {
  return (
    <div aria-label={label} role="progressbar" aria-busy="true" className="loading">
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} />
      ))}
    </div>
  );
}
