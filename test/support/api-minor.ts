import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Minor version of ExcelApi that each member of Excel's classes came with, by "Range.merge", as the published types say it. */
export function minorOfMembers(): ReadonlyMap<string, number> {
  const types = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve("@types/office-js/index.d.ts"), "utf8");
  const excel = types.slice(types.indexOf("declare namespace Excel {"), types.indexOf("declare namespace Word {"));
  const minors = new Map<string, number>();
  let owner = "";
  let ownersMinor = 0;
  let minor = 0;
  for (const line of excel.split("\n")) {
    const said = /\[Api set: ExcelApi 1\.(\d+)/.exec(line);
    if (said) minor = Number(said[1]);
    const opens = /^ {4}class (\w+)/.exec(line);
    if (opens) [owner, ownersMinor, minor] = [opens[1]!, minor, 0];
    const member = /^ {8}(?:readonly )?(\w+)[(:?]/.exec(line);
    if (!member || owner === "") continue;
    const key = `${owner}.${member[1]!}`;
    if (!minors.has(key)) minors.set(key, minor || ownersMinor);
    minor = 0;
  }
  return minors;
}
