/** Writes capaian-assertions.xlsx: a workbook for a person with Excel, whose cells say which of our assumptions about it hold. */
import { say } from "../src/language/say";
import { writeWorkbookFile } from "../src/node/write";
import { assertionsWorkbook } from "./assertions/workbook";

const [path = "capaian-assertions.xlsx", ...options] = process.argv.slice(2);
const written = await writeWorkbookFile(assertionsWorkbook({ plain: false }), path, { overwrite: options.includes("--timpa") });
if (written.ok) console.log(`${written.value.path}: open it in Excel with the add-in installed and follow its first sheet.`);
else {
  console.error(say(written.problem.text, "en"));
  process.exitCode = 2;
}
