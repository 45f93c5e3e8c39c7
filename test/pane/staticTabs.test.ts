/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { say } from "../../src/language/say";
import { app, tabs } from "../../src/pane/messages";
import { tabIds, takeRequestedView } from "../../src/pane/navigation";
import { answerStaticTabs, focusedStaticTab, nameStaticTabs } from "../../src/pane/staticTabs";
import { violations } from "./axe";

/* What the page shows before any of the pane's code. */

const page = readFileSync(path.resolve(__dirname, "../../src/pane/taskpane.html"), "utf8");
const body = /<main id="pane">([\s\S]*)<\/main>/.exec(page)![1]!;

let container: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = `<main id="pane">${body}</main>`;
  container = document.getElementById("pane")!;
  takeRequestedView();
});

const shown = () =>
  [...container.querySelectorAll("[role=tab]")].map((tab) => [tab.textContent, tab.getAttribute("aria-selected") === "true"]);

test("it has the pane's tabs with their words, Katalog selected", async () => {
  expect(shown()).toEqual(tabIds.map((view) => [say(tabs[view]()), view === "katalog"]));
  expect(container.querySelector("[role=tablist]")!.getAttribute("aria-label")).toBe(say(app.tabList()));
  expect(await violations()).toEqual([]);
});

test("a click selects a tab and asks for its view; the focus is known", () => {
  answerStaticTabs(container);
  const tabel = container.querySelector<HTMLButtonElement>("[data-view=tabel]")!;
  expect(focusedStaticTab(container)).toBeUndefined();
  tabel.focus();
  tabel.click();
  expect(shown().filter(([, selected]) => selected)).toEqual([[say(tabs.tabel()), true]]);
  expect(takeRequestedView()).toEqual({ view: "tabel" });
  expect(focusedStaticTab(container)).toBe("tabel");
});

test("it speaks English where Office does", () => {
  nameStaticTabs(container, "en");
  expect(shown().map(([text]) => text)).toEqual(tabIds.map((view) => say(tabs[view](), "en")));
  expect(document.documentElement.lang).toBe("en");
});
