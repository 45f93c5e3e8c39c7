import type { ReactElement } from "react";

/** The language of the documents, whatever the pane speaks: a screen reader says their words as they are (WCAG 3.1.2). */
export const QUOTED = "id";

/** Words of a document within a sentence of the pane. */
export function Quoted({ children }: { readonly children: string }): ReactElement {
  return <span lang={QUOTED}>{children}</span>;
}
