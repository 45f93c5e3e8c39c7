/** Reads and checks one workbook, then prints what became of it and the most memory the process held, in kilobytes. */
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { inspectWorkbook } from "../../src/checks";
import { readWorkbookFile } from "../../src/node/read";

const read = await readWorkbookFile(process.argv[2]!);
if (read.ok) inspectWorkbook(read.value, builtinCatalogue(), { now: () => performance.now(), limit: 20_000 });
console.log(read.ok ? "read" : "refused", process.resourceUsage().maxRSS);
