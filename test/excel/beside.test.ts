/** @jest-environment jsdom */
import { readWorkbook } from "../../src/excel";
import type { MemoryOptions } from "../../src/workbench/officejs/memory-host";
import { isSetSupportedBy, PROFILES } from "../../src/workbench/officejs/profiles";
import { minorOfMembers } from "../support/api-minor";
import { openWorkbook } from "../support/excel";
import { profileOfRun } from "../support/office-globals";

/* What `test/xlsx/beside.test.ts` reads of a file, read of the running Excel. */

const minors = minorOfMembers();

const planted: MemoryOptions = {
  sheets: [
    {
      name: "TW I",
      rows: [[], ...Array.from({ length: 12 }, (_, n) => [null, n, n, n, n, n, n])],
      hiddenRows: [0, 3, 4, 5, 9],
      hiddenColumns: [2, 3, 6],
      comments: { C2: ["Angka sementara", "Sudah final"], H20: ["Belum final"], B2: ["Sumber?"] },
      names: { Lokal: "='TW I'!$B$2" },
    },
    { name: "Kosong", visibility: "Hidden" },
    { name: "Budi's", rows: [[1]], comments: { A1: ["Dicek"] } },
  ],
  names: { Target: "='TW I'!$A$1:$B$3", _FilterDatabase: "='TW I'!$A$1:$F$12" },
  links: ["https://kemlu.example/Anggaran.xlsx"],
};
const tellsLinks = isSetSupportedBy(profileOfRun())("ExcelApiOnline", "1.1");

const expected = {
  sheets: [
    {
      name: "TW I",
      usedRange: "B2:G13",
      hiddenRows: [
        { first: 3, last: 5 },
        { first: 9, last: 9 },
      ],
      hiddenColumns: [
        { first: 2, last: 3 },
        { first: 6, last: 6 },
      ],
      comments: [
        { address: "B2", text: "Sumber?" },
        { address: "C2", text: "Angka sementara\nSudah final" },
        { address: "H20", text: "Belum final" },
      ],
    },
    { name: "Kosong", visibility: "hidden", hiddenRows: [], hiddenColumns: [], comments: [] },
    { name: "Budi's", hiddenRows: [], hiddenColumns: [], comments: [{ address: "A1", text: "Dicek" }] },
  ],
  names: [
    { name: "Target", formula: "='TW I'!$A$1:$B$3", sheet: null },
    { name: "Lokal", formula: "='TW I'!$B$2", sheet: "TW I" },
  ],
};

test("what stands beside the cells comes in the two syncs of the cells", async () => {
  const { session } = openWorkbook(planted);
  const snapshot = await readWorkbook();
  expect(snapshot).toMatchObject(expected);
  expect(snapshot.links).toEqual(tellsLinks ? ["https://kemlu.example/Anggaran.xlsx"] : undefined);
  expect(snapshot.unread).toBeUndefined();
  expect(session.log.syncs).toBe(2);
});

test("an Excel with no more than the manifest asks for tells the same, without links", async () => {
  const profile = {
    ...PROFILES.ltsc2021,
    minorOf: (member: string) => minors.get(member),
    sets: { ...PROFILES.ltsc2021.sets, ExcelApi: 11 },
  };
  const { session } = openWorkbook(planted, { profile });
  const snapshot = await readWorkbook();
  expect(snapshot).toMatchObject(expected);
  expect(snapshot).not.toHaveProperty("links");
  expect(session.log.syncs).toBe(2);
});

test("read sheet by sheet, it is the same", async () => {
  const { session } = openWorkbook(planted);
  const whole = await readWorkbook();
  session.reset();
  session.failures = [{ sync: 2, when: "before", code: "ResponsePayloadSizeLimitExceeded" }];
  expect(await readWorkbook()).toEqual(whole);
});

test("a part that Excel does not give is told, and costs no other", async () => {
  const { host } = openWorkbook(planted);
  host.comments = () => {
    throw new Error("comments are being upgraded");
  };
  const snapshot = await readWorkbook();
  const { comments: _, ...first } = expected.sheets[0]!;
  expect(snapshot).toMatchObject({ sheets: [first, { name: "Kosong" }, { name: "Budi's" }], names: expected.names, unread: ["comments"] });
  expect(snapshot.sheets[0]).not.toHaveProperty("comments");
});

test("a comment deleted while the workbook is read is no error", async () => {
  const { host, session } = openWorkbook(planted);
  const all = host.comments();
  host.comments = () => (session.log.syncs === 1 ? all : all.slice(1));
  expect((await readWorkbook()).sheets[0]!.comments).toEqual(expected.sheets[0]!.comments!.filter(({ address }) => address !== "C2"));
});
