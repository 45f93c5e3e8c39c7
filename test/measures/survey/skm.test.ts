import { convertSkm, skmClass } from "../../../src/measures/survey";

// PermenPANRB 14/2017, Tabel II, with both sides of every bound and the gaps the table leaves.
test.each([
  [25, "D", 1],
  [64.99, "D", 1],
  [64.994, "D", 1],
  [64.995, "C", 2],
  [65, "C", 2],
  [76.6, "C", 2],
  [76.604, "C", 2],
  [76.605, "B", 3],
  [76.61, "B", 3],
  [88.3, "B", 3],
  [88.304, "B", 3],
  [88.305, "A", 4],
  [88.31, "A", 4],
  [100, "A", 4],
])("NIK %d is %s, persepsi %d", (nik, mutu, persepsi) => {
  expect(skmClass(nik)).toMatchObject({ mutu, persepsi });
});

test("NI 3,82 of 2024 is 95,5 and A, Sangat baik (line 997)", () => {
  expect(convertSkm(3.82)).toMatchObject({
    ok: true,
    value: { ni: 3.82, nik: 95.5, class: { mutu: "A", kinerja: { id: "Sangat baik" }, persepsi: 4 } },
  });
});

test("a NI in a gap of the printed table finds its class: 2,5998 is 64,995", () => {
  expect(convertSkm(2.5998)).toMatchObject({ ok: true, value: { nik: 64.995, class: { mutu: "C" } } });
});

test.each([0, 0.99, 4.01, 24.99, 100.01, -3])("%d is neither NI nor NIK", (value) => {
  expect(convertSkm(value)).toMatchObject({ ok: false, problem: { code: "#VALUE!" } });
});
