import type { StepOf, StepWriter } from "./step";

export const table: StepWriter<StepOf<"table">> = {
  // What a table style leaves in the cells when the table becomes cells again.
  changes: () => ({ content: true, looks: ["bold", "color", "fill", "borders"] }),
  phase: "tables",
  queue: (range, { name, tableStyle }, { tableName, madeTable }) => {
    const made = range.worksheet.tables.add(range, true).load("id");
    made.name = tableName(name);
    made.style = tableStyle;
    madeTable(made);
  },
};
