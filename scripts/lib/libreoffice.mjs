import { existsSync } from "node:fs";
import { canRun, findProgram, installOnDebian } from "./programs.mjs";

const NAMES = ["soffice", "libreoffice"];

/** What the tests open: workbooks and documents. Either part may be there without the other, which Debian puts in folders of its own. */
const PACKAGES = ["libreoffice-calc-nogui", "libreoffice-writer-nogui"];
const PARTS = ["/usr/lib/libreoffice/program/libsclo.so", "/usr/lib/libreoffice/program/libswlo.so"];

function findLibreOffice() {
  const asked = process.env.LIBREOFFICE_PATH;
  return asked ? (canRun(asked) ? asked : null) : findProgram(NAMES);
}

const isWhole = () => process.platform !== "linux" || !canRun("/usr/bin/apt-get") || PARTS.every((part) => existsSync(part));

/**
 * Finds LibreOffice or, on Debian as root, installs it. Null when there is none: what it would have calculated and opened is then not
 * tested, and the tests say so.
 */
export async function ensureLibreOffice() {
  const found = findLibreOffice();
  if (process.env.LIBREOFFICE_PATH || (found && isWhole())) return found;
  await installOnDebian(PACKAGES);
  return findLibreOffice();
}
