import { readFileSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(__dirname, "../..");

export function manifestText(file = "manifest.xml"): string {
  return readFileSync(path.join(root, file), "utf8");
}

/** The manifest's document element; throws with the parser's message when the text is not well-formed. */
export function parseManifest(text: string): Element {
  const document = new DOMParser().parseFromString(text, "text/xml");
  const error = document.querySelector("parsererror");
  if (error) throw new Error(error.textContent ?? "not well-formed");
  return document.documentElement;
}

export function elements(root: Element, name?: string): Element[] {
  return [...root.getElementsByTagName("*")].filter((element) => name === undefined || element.localName === name);
}

/** Every address the manifest names, overrides included. */
export function addresses(manifest: Element): string[] {
  const values = elements(manifest).flatMap((element) => [
    element.getAttribute("DefaultValue"),
    element.getAttribute("Value"),
    element.getAttribute("Url"),
  ]);
  return [...new Set(values.filter((value): value is string => value !== null && /^https?:/.test(value)))];
}
