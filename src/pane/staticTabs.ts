import { say } from "../language/say";
import type { Language } from "../language/text";
import { app, tabs } from "./messages";
import { requestView, viewIds, type ViewId } from "./navigation";

/**
 * The tabs of the page itself, painted before any of the pane's code: a click is answered at once by the selected tab, and the pane
 * begins with the view that was asked for (navigation.ts).
 */
const buttonsIn = (container: HTMLElement): readonly HTMLButtonElement[] => [
  ...container.querySelectorAll<HTMLButtonElement>("[data-view]"),
];
const viewOf = (button: HTMLButtonElement): ViewId | undefined => viewIds.find((view) => view === button.dataset.view);

/** Answers clicks from now on. */
export function answerStaticTabs(container: HTMLElement): void {
  for (const button of buttonsIn(container)) {
    button.addEventListener("click", () => {
      const view = viewOf(button);
      if (!view) return;
      for (const each of buttonsIn(container)) each.setAttribute("aria-selected", String(each === button));
      requestView(view);
    });
  }
}

/** The page is written in Indonesian; Office may say another language. */
export function nameStaticTabs(container: HTMLElement, language: Language): void {
  for (const button of buttonsIn(container)) {
    const view = viewOf(button);
    if (view) button.dataset.word = button.textContent = say(tabs[view](), language);
  }
  document.documentElement.lang = language;
  container.querySelector("[role=tablist]")?.setAttribute("aria-label", say(app.tabList(), language));
  const status = container.querySelector("[role=status]");
  if (status) status.textContent = say(app.loading(), language);
}

/** The tab that has the focus; the pane's own takes it over. */
export function focusedStaticTab(container: HTMLElement): ViewId | undefined {
  return buttonsIn(container)
    .filter((button) => button === document.activeElement)
    .map(viewOf)[0];
}
