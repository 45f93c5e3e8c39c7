import { functionsOfPage } from "../functions/page";
import { say } from "../language/say";
import { app } from "./messages";
import { officeLanguage } from "./look";
import { wantedTheme } from "./shell/themeMode";
import { answerStaticTabs, focusedStaticTab, nameStaticTabs } from "./staticTabs";

/**
 * What the page of the shared runtime runs after the functions' script. The pane's code is fetched by itself, so that a workbook
 * with formulas calculates at once, also while the pane is still on its way and when it never arrives.
 */
async function start(container: HTMLElement): Promise<void> {
  answerStaticTabs(container);
  await Office.onReady();
  nameStaticTabs(container, officeLanguage());
  // Formulas need the workbook's own catalogue whether or not the pane arrives; the pane asks again and tells what is wrong.
  import("./ownCatalogues").then(({ ownCatalogues }) => ownCatalogues()).catch(() => undefined);
  try {
    document.documentElement.dataset.theme = wantedTheme();
    const [{ mountPane }] = await Promise.all([import(/* webpackChunkName: "pane" */ "./index"), frameStyle()]);
    const focused = focusedStaticTab(container);
    container.replaceChildren();
    mountPane(container, officeLanguage(), { focused });
  } catch (error) {
    showFailure(container, error);
  }
}

/** The style of the frame; the page's own is only that of what is painted before. */
function frameStyle(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = "frame.css";
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(link.href));
    document.head.append(link);
  });
}

/** Plain elements: what failed to load is the very code that would show it better. */
function showFailure(container: HTMLElement, error: unknown): void {
  const language = officeLanguage();
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.textContent = say(app.paneFailed(), language);
  const detail = document.createElement("p");
  detail.textContent = error instanceof Error ? error.message : String(error);
  const retry = document.createElement("button");
  retry.textContent = say(app.retry(), language);
  retry.addEventListener("click", () => location.reload());
  const box = document.createElement("div");
  box.className = "starting";
  box.append(message, detail, retry);
  container.replaceChildren(box);
}

// Before Office is ready: a workbook that opens may calculate already.
functionsOfPage()?.offerLate(() => import("../functions/late/page").then(({ spokenRuns }) => spokenRuns));

const container = document.getElementById("pane");
if (container) void start(container);
