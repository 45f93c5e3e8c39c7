import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { defineMessages, type Message } from "../../language/message";
import type { ValueSource } from "../coreTables";
import { usePane } from "../pane";
import type { FigureChoiceState } from "./useFigureChoice";

const words = defineMessages("pane.figureChoice", {
  fromWorkbook: { id: "Buku kerja ini, sisanya katalog", en: "This workbook, the catalogue for the rest" },
  fromCatalogue: { id: "Katalog saja", en: "The catalogue only" },
  noFigures: {
    id: "Tidak ada tabel indikator yang dikenali di buku kerja.",
    en: "No table of indicators was recognised in the workbook.",
  },
});

interface Props {
  readonly state: FigureChoiceState;
  readonly year: Message;
  readonly values: Message;
}

/** Of which year, and whose figures. */
export function FigureChoice({ state, year, values }: Props): ReactElement {
  const { say } = usePane();
  return (
    <>
      <Field label={say(year)}>
        <Select value={state.year} onChange={(_, { value }) => state.setYear(value)}>
          {state.choice?.years.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <Field label={say(values)} hint={state.choice?.hasFigures ? undefined : say(words.noFigures())}>
        <RadioGroup value={state.values} onChange={(_, { value }) => state.setValues(value as ValueSource)}>
          <Radio value="workbook" label={say(words.fromWorkbook())} disabled={!state.choice?.hasFigures} />
          <Radio value="catalogue" label={say(words.fromCatalogue())} />
        </RadioGroup>
      </Field>
    </>
  );
}
