import { say } from "../language/say";
import type { Message } from "../language/message";
import type { Language } from "../language/text";
import { EXAMPLES } from "./example";
import type { ExampleId } from "./example";
import { themes } from "./frame/theme";
import type { ThemeName } from "./frame/theme";
import type { Region } from "./regions";
import type { Ribbon, RibbonButton } from "./ribbon";
import { texts } from "./texts";

export interface PageEvents {
  button(button: RibbonButton): void;
  example(id: ExampleId): void;
  language(language: Language): void;
  theme(theme: ThemeName): void;
}

/** What the settings of the bar show. */
export interface Chosen {
  readonly theme: ThemeName;
  readonly example: ExampleId;
}

type Attributes = Record<string, string>;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

function chooser<Value extends string>(
  label: string,
  options: readonly (readonly [Value, string])[],
  chosen: Value,
  onChange: (value: Value) => void,
): HTMLElement {
  const select = element("select", {}, ...options.map(([value, text]) => element("option", { value }, text)));
  select.value = chosen;
  select.addEventListener("change", () => onChange(select.value as Value));
  return element("label", {}, label, select);
}

/** The page around spreadsheet and pane: ribbon, settings, status line, and the curtain while loading or after a failure. */
export class WorkbenchPage {
  readonly sheet = element("div");
  /** Called when the pane was hidden or came back. */
  onPaneVisible: (visible: boolean) => void = () => undefined;
  private readonly bar = element("div", { class: "bar" });
  private readonly sheetRegion = element("main", { class: "sheet" }, this.sheet);
  private readonly paneRegion = element("aside", { class: "pane" });
  private readonly status = element("div", { class: "status", role: "status" });
  private readonly curtain = element("div", { class: "curtain" });
  private frame: HTMLIFrameElement | null = null;

  constructor(
    root: HTMLElement,
    private language: Language,
  ) {
    root.append(element("div", { class: "page" }, this.bar, this.sheetRegion, this.paneRegion, this.status), this.curtain);
    this.speak(language);
  }

  private text(text: Message): string {
    return say(text, this.language);
  }

  speak(language: Language): void {
    this.language = language;
    document.documentElement.lang = language;
    document.title = this.text(texts.title());
    this.sheetRegion.setAttribute("aria-label", this.text(texts.sheet()));
    this.paneRegion.setAttribute("aria-label", this.text(texts.pane()));
    this.status.setAttribute("aria-label", this.text(texts.status()));
  }

  showTheme(theme: ThemeName): void {
    document.documentElement.dataset.theme = theme;
  }

  showBar({ group, buttons }: Ribbon, { theme, example }: Chosen, events: PageEvents): void {
    const made = buttons.map((button) => {
      const image = element("img", { src: button.icon, alt: "" });
      const shown = element("button", { type: "button", id: button.id, title: button.description }, image, button.label);
      shown.addEventListener("click", () => events.button(button));
      return shown;
    });
    const languages = [
      ["id", "Bahasa Indonesia"],
      ["en", "English"],
    ] as const;
    this.bar.replaceChildren(
      element("h1", { title: this.text(texts.about()) }, this.text(texts.title())),
      element("div", { class: "group", role: "toolbar", "aria-label": group }, ...made),
      element(
        "div",
        { class: "settings" },
        chooser(
          this.text(texts.example()),
          EXAMPLES.map((each) => [each, this.text(texts[each]())] as const),
          example,
          (each) => events.example(each),
        ),
        chooser(this.text(texts.language()), languages, this.language, (language) => events.language(language)),
        chooser(
          this.text(texts.theme()),
          themes.map((each) => [each, this.text(texts[each]())] as const),
          theme,
          (each) => events.theme(each),
        ),
      ),
    );
  }

  /** Puts a fresh pane in place of the old one; resolves when its page has loaded. */
  async mountPane(address: string): Promise<void> {
    const close = element("button", { type: "button", class: "close", "aria-label": this.text(texts.closePane()) }, "×");
    close.addEventListener("click", () => this.setPaneVisible(false));
    const frame = element("iframe", { src: address, title: this.text(texts.pane()) });
    this.frame = frame;
    const loaded = new Promise<void>((resolve) => frame.addEventListener("load", () => resolve(), { once: true }));
    this.paneRegion.replaceChildren(element("header", {}, element("span", {}, "Capaian"), close), frame);
    await loaded;
  }

  /** What F6 goes round. `focusSheet` is the spreadsheet's own way of taking the keyboard. */
  regions(focusSheet: () => void): Region[] {
    const always = (): boolean => true;
    return [
      { contains: (element) => this.bar.contains(element), focus: () => this.bar.querySelector("button")?.focus(), visible: always },
      { contains: (element) => this.sheetRegion.contains(element), focus: focusSheet, visible: always },
      { contains: (element) => this.paneRegion.contains(element), focus: () => this.focusPane(), visible: () => !this.paneRegion.hidden },
    ];
  }

  focusPane(): void {
    this.frame?.focus();
    this.frame?.contentWindow?.focus();
  }

  setPaneVisible(visible: boolean): void {
    if (this.paneRegion.hidden === !visible) return;
    this.paneRegion.hidden = !visible;
    this.onPaneVisible(visible);
  }

  say(text: string, kind: "plain" | "error" = "plain"): void {
    this.status.dataset.kind = kind;
    this.status.textContent = text;
  }

  showLoading(): void {
    this.curtain.hidden = false;
    this.curtain.replaceChildren(element("div", { class: "loading", role: "status" }, this.text(texts.loading())));
  }

  showFailure(why: string): void {
    const retry = element("button", { type: "button" }, this.text(texts.retry()));
    retry.addEventListener("click", () => location.reload());
    this.curtain.hidden = false;
    this.curtain.replaceChildren(
      element("div", { class: "failure", role: "alert" }, element("h2", {}, this.text(texts.failed())), element("p", {}, why), retry),
    );
    retry.focus();
  }

  ready(): void {
    this.curtain.hidden = true;
    document.documentElement.dataset.ready = "true";
  }
}
