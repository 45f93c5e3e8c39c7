import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What is shipped: the workbench plays Excel and is not. */
const ROOMS = ["excel", "pane", "commands", "functions"];

/** The shipped files that may speak to Office.js. */
export function officeFiles(root: string): string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(path.join(root, "src", room), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(root, "src", room, name))
      .filter(
        (file) =>
          file.includes(`${path.sep}excel${path.sep}`) ||
          /\b(Office|Excel|CustomFunctions|OfficeExtension)\b[.?]/.test(readFileSync(file, "utf8")),
      ),
  );
}
