import { readTypedFormula } from "../../src/workbench/typed-formula";

test.each([
  ["=PWNI.CAPAIAN(93,1;93)", "=PWNI.CAPAIAN(93.1,93)"],
  ['=PWNI.INDEX("B3.1";B2:B4;2024;"capaian")', '=PWNI.INDEX("B3.1",B2:B4,2024,"capaian")'],
  ['=IF(A1="a;b";1,5;"2,5")', '=IF(A1="a;b",1.5,"2,5")'],
  ["=SUM('Lembar; 1,2'!A1;2)", "=SUM('Lembar; 1,2'!A1,2)"],
  ["=SUMPRODUCT(B2:B3;{0,4;0,6})", "=SUMPRODUCT(B2:B3,{0,4;0,6})"],
  ["=PWNI.CAPAIAN(93.1,93)", "=PWNI.CAPAIAN(93.1,93)"],
  ["=SUM(1,2)", "=SUM(1,2)"],
  ["=A1+B1", "=A1+B1"],
])("%s is %s", (typed, kept) => {
  expect(readTypedFormula(typed)).toBe(kept);
});
