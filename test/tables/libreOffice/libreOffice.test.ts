import { tableKinds } from "../../../src/tables";
import { libreOffice, MISSING } from "../../support/libreOffice";
import { recalculate } from "./recalculate";

/** Every kind in the two ways any reader can calculate; our functions are the workbench's to calculate. */
describe.each(["native", "value"] as const)("every table, written %s, calculated by LibreOffice", (mode) => {
  const command = libreOffice();

  test("has no figure of its own and no error", async () => {
    if (command === null) {
      console.warn(MISSING);
      return;
    }
    const { sheets, formulas, numbers, different, errors } = await recalculate(command, mode);
    expect([different, errors]).toEqual([[], []]);
    expect(sheets).toBeGreaterThan(tableKinds.length);
    expect(numbers).toBeGreaterThan(1000);
    if (mode === "native") expect(formulas).toBeGreaterThan(500);
    else expect(formulas).toBe(0);
  }, 300_000);
});
