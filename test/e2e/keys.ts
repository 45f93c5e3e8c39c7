import { say } from "../../src/language/say";
import { tabs } from "../../src/pane/messages";
import type { OpenWorkbench } from "./workbench";

/** The workbench as somebody without a mouse uses it: what has the keyboard, and how to get on from there. */
export function keyboardOf(open: () => OpenWorkbench) {
  const press = (key: string): Promise<void> => open().page.keyboard.press(key);
  const type = (text: string): Promise<void> => open().page.keyboard.type(text);

  /** The part of the page that has the keyboard. */
  function region(): Promise<string> {
    return open().page.evaluate(() => {
      const focused = document.activeElement;
      return [".bar", ".sheet", ".pane"].find((part) => focused?.closest(part)) ?? "none";
    });
  }

  /** Name and role of what has the keyboard in the pane, as a screen reader says them. */
  function focused(): Promise<string> {
    return open().pane.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return "nothing";
      // innerText: a tab holds its text a second time, unseen and unsaid, to keep its width.
      const labelled = (element as HTMLInputElement).labels?.[0]?.textContent ?? element.getAttribute("aria-label") ?? element.innerText;
      return `${element.getAttribute("role") ?? element.tagName.toLowerCase()} ${labelled.trim()}`;
    });
  }

  /** Whether the focus can be seen: an outline, a border or Fluent's own ring around what has it. */
  function isFocusSeen(): Promise<boolean> {
    return open().pane.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return false;
      const around = [element, element.parentElement, element.nextElementSibling, element.firstElementChild].filter(
        (each) => each !== null,
      );
      const drawn = around.some((each) =>
        [getComputedStyle(each), getComputedStyle(each, "::after"), getComputedStyle(each, "::before")].some(
          (style) =>
            (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) ||
            style.boxShadow !== "none" ||
            (style.content !== "none" && parseFloat(style.borderTopWidth) >= 2),
        ),
      );
      const box = element.getBoundingClientRect();
      return drawn && box.bottom <= window.innerHeight + 1 && box.top >= -1;
    });
  }

  /** F6 until the region has the keyboard, as in Excel. */
  async function goTo(part: ".bar" | ".sheet" | ".pane"): Promise<void> {
    for (let rounds = 0; rounds < 4 && (await region()) !== part; rounds++) await press("F6");
    expect(await region()).toBe(part);
  }

  /** A view that is being downloaded has no stops yet: on a busy machine Tab would go past it. */
  async function nothingIsLoading(): Promise<void> {
    await open().pane.waitForFunction(
      () => document.querySelector("[role=tabpanel]:not([hidden]):is(:empty, :has([aria-busy=true]))") === null,
    );
  }

  /** Tab until something has the keyboard; every stop on the way must be seen. */
  async function tabTo(wanted: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await nothingIsLoading();
    const passed: string[] = [];
    for (let stops = 0; stops < 60; stops++) {
      const name = await focused();
      if (typeof wanted === "string" ? name === wanted : wanted.test(name)) return;
      passed.push(name);
      await press(key);
      if ((await region()) !== ".pane") throw new Error(`Left the pane before reaching ${wanted}; passed ${passed.join(" | ")}`);
    }
    throw new Error(`Never reached ${wanted}; passed ${passed.join(" | ")}`);
  }

  /** From anywhere in the pane to a view: its tabs are one stop, arrows move in them. */
  async function openView(view: keyof typeof tabs): Promise<void> {
    await goTo(".pane");
    await tabTo(/^tab /, "Shift+Tab");
    for (let steps = 0; steps < 4 && (await focused()) !== `tab ${say(tabs[view]())}`; steps++) await press("ArrowRight");
    expect(await focused()).toBe(`tab ${say(tabs[view]())}`);
    await press("Enter");
  }

  return { press, type, region, focused, isFocusSeen, goTo, tabTo, openView };
}
