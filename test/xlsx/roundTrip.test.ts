import { say } from "../../src/language/say";
import type { Patch } from "../../src/sheet/patch";
import { troublePredicate } from "../../src/xlsx/messages";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { zipOf } from "../fixtures/zip";

const patch: Patch = {
  mustBeEmpty: [],
  steps: [
    { kind: "addSheet", sheet: "Lap" },
    {
      kind: "write",
      sheet: "Lap",
      address: "B2:D2",
      cells: [
        [
          { kind: "text", text: "=CMD()" },
          { kind: "number", value: 84.52 },
          { kind: "formula", formula: "=C2/85", result: 0.99435 },
        ],
      ],
    },
  ],
};

test("bytes written are read back, without any file", async () => {
  const reading = readXlsx(await writeXlsx(patch));
  if (!reading.ok) throw new Error(reading.trouble);
  expect(reading.value.sheets).toMatchObject([
    { name: "Lap", firstRow: 1, firstColumn: 1, values: [["=CMD()", 84.52, 0.99435]], formulas: [[null, null, "=C2/85"]] },
  ]);
});

test.each([
  ["nothing", new Uint8Array(), "is empty (0 bytes)"],
  ["a text", new TextEncoder().encode("Kode;Target"), "is not an Excel file (.xlsx)"],
  ["a letter", zipOf({ "[Content_Types].xml": "", "word/document.xml": "" }), "is not an Excel file (.xlsx)"],
  [
    "a workbook without parts",
    zipOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook>" }),
    "is damaged and cannot be read; open it in Excel, repair it and save it again",
  ],
])("%s is told by a predicate without a name", (_, bytes, predicate) => {
  const reading = readXlsx(bytes);
  expect(reading.ok ? null : say(troublePredicate(reading.trouble), "en")).toBe(predicate);
});
