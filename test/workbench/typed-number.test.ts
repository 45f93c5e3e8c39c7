import { readTyped, showNumber } from "../../src/workbench/typed-number";

describe("numbers typed into a sheet with decimal commas", () => {
  test.each([
    ["84,52%", "84.52%"],
    ["1.234,5", "1234.5"],
    ["18.326", "18326"],
    ["93", "93"],
    ["-0,5", "-0.5"],
    [" 100 % ", "100%"],
  ])("%s is the number %s", (typed, text) => {
    expect(readTyped(typed)).toEqual({ kind: "number", text });
  });

  test.each(["84.52", "3.95", "102.56%", "-0.5"])("%s stays a text, as in an Indonesian Excel", (typed) => {
    expect(readTyped(typed)).toEqual({ kind: "text" });
  });

  test.each(["79,95 (BB)", "1.23.4", "2/3", "WTP", "", "=A1", "1,2,3"])("%s is left to the sheet", (typed) => {
    expect(readTyped(typed)).toEqual({ kind: "other" });
  });

  test.each([
    ["93.104", "93,104"],
    ["-0.5%", "-0,5%"],
    ["93", "93"],
    ["1e+21", "1e+21"],
    ["2024-01-02", "2024-01-02"],
  ])("%s is shown as %s", (value, shown) => {
    expect(showNumber(value)).toBe(shown);
  });
});
