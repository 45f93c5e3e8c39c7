import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { defineMessages } from "../../language/message";
import { usePane } from "../pane";
import type { LongReadState } from "./useLongRead";

const messages = defineMessages("pane.longRead", {
  label: { id: "Membaca buku kerja besar", en: "Reading a large workbook" },
  at: { id: "Lembar {at} dari {of}: {sheet}", en: "Sheet {at} of {of}: {sheet}" },
  part: { id: "Lembar {at} dari {of}: {sheet} ({share})", en: "Sheet {at} of {of}: {sheet} ({share})" },
  stop: { id: "Hentikan", en: "Stop" },
});

/** How far a long read is, and a button that ends it. */
export function LongRead({ reading: { progress, stop } }: { readonly reading: LongReadState }): ReactElement | null {
  const { say } = usePane();
  if (!progress) return null;
  const { sheet, done, of, share } = progress;
  const place = { sheet, at: done + 1, of };
  return (
    <>
      <ProgressBar aria-label={say(messages.label())} value={(done + (share ?? 0)) / of} />
      <p>
        {say(
          share === undefined ? messages.at(place) : messages.part({ ...place, share: { value: Math.floor(share * 100), percent: true } }),
        )}
      </p>
      <Button size="small" onClick={stop}>
        {say(messages.stop())}
      </Button>
    </>
  );
}
