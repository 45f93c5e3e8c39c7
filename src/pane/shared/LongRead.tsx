import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../language/text";
import type { ReadProgress } from "../host";
import type { LongReadState } from "./useLongRead";

const STRINGS = {
  id: {
    label: "Membaca buku kerja besar",
    at: ({ sheet, done, of, share }: ReadProgress) =>
      `Lembar ${done + 1} dari ${of}: ${sheet}${share === undefined ? "" : ` (${Math.floor(share * 100)}%)`}`,
    stop: "Hentikan",
  },
  en: {
    label: "Reading a large workbook",
    at: ({ sheet, done, of, share }: ReadProgress) =>
      `Sheet ${done + 1} of ${of}: ${sheet}${share === undefined ? "" : ` (${Math.floor(share * 100)}%)`}`,
    stop: "Stop",
  },
} as const;

/** How far a long read is, and a button that ends it. */
export function LongRead({ reading, language }: { readonly reading: LongReadState; readonly language: Language }): ReactElement | null {
  const { progress, stop } = reading;
  if (!progress) return null;
  const strings = STRINGS[language];
  return (
    <>
      <ProgressBar aria-label={strings.label} value={(progress.done + (progress.share ?? 0)) / progress.of} />
      <p>{strings.at(progress)}</p>
      <Button size="small" onClick={stop}>
        {strings.stop}
      </Button>
    </>
  );
}
