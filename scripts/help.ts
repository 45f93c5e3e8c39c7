/** Writes the help page of every function, in both languages, and the guide to src/generated/bantuan; the builds copy the folder. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionHelp } from "../src/functions/help";
import { GUIDE_PATH, guidePage } from "./help/guide";
import { helpPages, STYLE, STYLE_PATH } from "./help/page";

const generated = path.resolve(import.meta.dirname, "../src/generated");

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  }[];
}

const metadata = JSON.parse(readFileSync(path.join(generated, "functions.json"), "utf8")) as Metadata;

function optionalOf(id: string): ReadonlySet<string> {
  const described = metadata.functions.find((each) => each.id === id);
  if (!described) throw new Error(`${id} has help and no metadata.`);
  return new Set(described.parameters.filter(({ optional }) => optional).map(({ name }) => name));
}

rmSync(path.join(generated, "bantuan"), { recursive: true, force: true });
const root = path.resolve(import.meta.dirname, "..");
const { page, pictures } = await guidePage(readFileSync(path.join(root, "PANDUAN.md"), "utf8"));
for (const [file, text] of [...helpPages(functionHelp, optionalOf), [STYLE_PATH, STYLE] as const, [GUIDE_PATH, page] as const]) {
  mkdirSync(path.dirname(path.join(generated, file)), { recursive: true });
  writeFileSync(path.join(generated, file), text);
}
for (const picture of pictures)
  copyFileSync(path.join(root, picture), path.join(generated, path.dirname(GUIDE_PATH), path.basename(picture)));
