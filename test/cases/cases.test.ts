import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseWorkbook } from "../../src/xlsx/parse";
import { printReading } from "./print";

const books = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** `CASES=update` writes what is read as what is expected: read the difference before it is kept. */
const isUpdate = process.env.CASES === "update";

test.each(books)("%s is read as expected.txt says", (book) => {
  const read = printReading(parseWorkbook(readFileSync(path.join(__dirname, book, "book.xlsx"))));
  const file = path.join(__dirname, book, "expected.txt");
  if (isUpdate || !existsSync(file)) writeFileSync(file, read);
  expect(read).toBe(readFileSync(file, "utf8"));
});
