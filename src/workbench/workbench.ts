import type { Message } from "../language/message";
import { say } from "../language/say";
import type { Language } from "../language/text";
import { cellAddress } from "../sheet/address";
import type { FunctionsFile } from "./call";
import { ErrorMessages } from "./error-messages";
import { exampleWorkbook } from "./example";
import type { ExampleId } from "./example";
import { attach } from "./frame/attach";
import type { Attached, AttachedFrame } from "./frame/attach";
import type { PaneMode } from "./frame/shim";
import type { ThemeName } from "./frame/theme";
import { installHook } from "./hook";
import type { WorkbenchPage, PageEvents } from "./page";
import { goRound } from "./regions";
import { readRibbon } from "./ribbon";
import type { Ribbon, RibbonButton } from "./ribbon";
import { actionOf, type ShortcutsFile } from "./shortcuts";
import { texts } from "./texts";
import type { Spreadsheet } from "./univer";
import type { UniverHost } from "./univer-host";

const TAGS = { id: "id-ID", en: "en-US" } as const;

/** Told to the user in the page's own error state. */
class StartFailure extends Error {
  constructor(readonly text: Message) {
    super(say(text, "en"));
  }
}

async function load(address: string): Promise<string> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    return await answer.text();
  } catch (error) {
    throw new StartFailure(texts.missingPiece({ piece: address, why: error instanceof Error ? error.message : String(error) }));
  }
}

/** The running workbench: a workbook, the add-in in its pane, and what joins the two. */
export class Workbench {
  readonly messages = new ErrorMessages();
  spreadsheet!: Spreadsheet;
  host!: UniverHost;
  attached: Attached | null = null;
  private example: ExampleId = "lkj";
  private onKey: (event: KeyboardEvent) => void = () => undefined;
  private readonly events: PageEvents = {
    button: (button) => void this.press(button),
    example: (id) => void this.showExample(id),
    language: (language) => void this.changeLanguage(language),
    theme: (theme) => this.changeTheme(theme),
  };

  constructor(
    private readonly page: WorkbenchPage,
    private language: Language,
    private theme: ThemeName,
  ) {}

  async start(): Promise<void> {
    this.page.showTheme(this.theme);
    this.page.showLoading();
    try {
      const ribbon = await this.showRibbon();
      const functions = JSON.parse(await load(ribbon.functions)) as FunctionsFile;
      const shortcuts = JSON.parse(await load(ribbon.shortcuts)) as ShortcutsFile;
      const [{ createSpreadsheet }, { UniverHost }, { showCellMenu }, { installIndonesianNumbers }, { ChartLayer }] = await Promise.all([
        import("./univer"),
        import("./univer-host"),
        import("./cellMenu"),
        import("./indonesian-numbers"),
        import("./charts/layer"),
      ]);
      this.spreadsheet = await createSpreadsheet(
        {
          container: this.page.sheet,
          language: this.language,
          dark: this.theme !== "light",
          functions,
          implementations: (id) => this.attached?.shim.functions.get(id.toUpperCase()) ?? null,
          messages: this.messages,
          onUnexpected: (thrown) => reportError(thrown),
        },
        say(texts.emptySheet(), this.language),
      );
      installIndonesianNumbers(this.spreadsheet, () => this.language);
      this.showNumbers();
      this.host = new UniverHost(this.spreadsheet, () => this.language);
      new ChartLayer(this.page.sheet, this.spreadsheet, this.host);
      const goOn = goRound(this.page.regions(() => this.host.focus()));
      const shortcut = this.listenForShortcuts(shortcuts);
      this.onKey = (event) => {
        goOn(event);
        shortcut(event);
      };
      const manifest = await load("manifest.xml");
      showCellMenu(
        this.spreadsheet,
        (language) => readRibbon(manifest, TAGS[language]),
        (button) => void this.press(button),
      );
      const { patch, sheet } = await exampleWorkbook(this.example, this.language);
      await this.mountPane((frame) => frame.applyPatch(patch));
      this.openOn(sheet);
      this.explainErrors();
      installHook({ host: this.host, spreadsheet: this.spreadsheet, session: () => this.attached!.session });
      this.page.ready();
    } catch (error) {
      reportError(error);
      this.page.showFailure(
        error instanceof StartFailure ? say(error.text, this.language) : error instanceof Error ? error.message : String(error),
      );
    }
  }

  private async showRibbon(): Promise<Ribbon> {
    const ribbon = readRibbon(await load("manifest.xml"), TAGS[this.language]);
    this.page.showBar(ribbon, { theme: this.theme, example: this.example }, this.events);
    return ribbon;
  }

  /** The pane's page is the production one; it starts when `prepare` is done, as Office.onReady waits for it. */
  private async mountPane(prepare: (frame: AttachedFrame) => Promise<unknown>): Promise<void> {
    let ready!: () => void;
    const side = {
      displayLanguage: TAGS[this.language],
      theme: () => this.theme,
      showPane: () => this.page.setPaneVisible(true),
      hidePane: () => this.page.setPaneVisible(false),
      onVisibility: (listener: (mode: PaneMode) => void) => {
        this.page.onPaneVisible = (visible) => listener(visible ? "Taskpane" : "Hidden");
      },
      ready: new Promise<void>((resolve) => (ready = resolve)),
    };
    // Called while the frame loads, and again when the pane loads itself anew ("Coba lagi").
    const capaianPage = {
      attach: (frame: AttachedFrame) => {
        this.attached = attach(frame, this.host, side);
        frame.window.addEventListener("keydown", this.onKey, { capture: true });
      },
    };
    Object.assign(window, { capaianPage });
    this.attached = null;
    await this.page.mountPane("taskpane.html");
    // A frame that has loaded without calling has no add-in in it: the file is missing or another.
    const attached = this.attached as Attached | null;
    if (!attached) throw new StartFailure(texts.missingPiece({ piece: "taskpane.html", why: "Office" }));
    await prepare(attached.frame);
    ready();
    this.spreadsheet.api.getFormula().executeCalculation();
  }

  /** Shows the example's first cell, with nothing to undo: the user has done nothing yet. */
  private openOn(sheet: string): void {
    const [empty, ...filled] = this.host.sheets();
    if (empty && filled.length > 0)
      this.spreadsheet.workbook.moveSheet(this.spreadsheet.workbook.getSheetBySheetId(empty.id)!, filled.length);
    this.goTo(sheet);
    this.host.forgetUndo();
  }

  private goTo(sheet: string): boolean {
    const found = this.host.sheets().find(({ name }) => name === sheet);
    if (found) this.host.select(found.id, { row: 0, column: 0, rows: 1, columns: 1 });
    return found !== undefined;
  }

  /** Puts an example beside what the workbook holds; one that is there already is shown as the user left it. */
  private async showExample(id: ExampleId): Promise<void> {
    this.example = id;
    try {
      const { patch, sheet } = await exampleWorkbook(id, this.language);
      if (this.goTo(sheet)) return;
      await this.attached!.frame.applyPatch(patch);
      this.spreadsheet.api.getFormula().executeCalculation();
      this.goTo(sheet);
    } catch (error) {
      this.page.say(say(texts.noExample({ why: error instanceof Error ? error.message : String(error) }), this.language), "error");
    }
  }

  /** Excel shows a custom function's sentence at the error's flag; here it stands in the status line of the selected cell. */
  private explainErrors(): void {
    const { api } = this.spreadsheet;
    const refresh = async (): Promise<void> => {
      const { sheet, row, column } = this.host.selection();
      // The selected sheet may have just been deleted: the next selection has its own line.
      if (!this.host.sheets().some(({ id }) => id === sheet)) return this.page.say("");
      const cell = (await this.host.cells(sheet, { row, column, rows: 1, columns: 1 }))[0]?.[0];
      const message = this.messages.at(sheet, row, column, cell?.formula ?? "");
      if (message !== null && typeof cell?.value === "object" && cell.value !== null) {
        this.page.say(
          say(texts.errorLine({ cell: { address: cellAddress(row, column) }, error: cell.value.error, message }), this.language),
          "error",
        );
      } else this.page.say("");
    };
    api.addEvent(api.Event.SelectionChanged, () => void refresh());
    api.addEvent(api.Event.ActiveSheetChanged, () => void refresh());
    api.getFormula().calculationResultApplied(() => void refresh());
  }

  private async press(button: RibbonButton): Promise<void> {
    // As in Excel: a pane that is open already stays as it is.
    if (button.action === null) {
      this.page.setPaneVisible(true);
      return this.page.focusPane();
    }
    return this.run(button.action, button);
  }

  private async run(name: string, { id, label }: Pick<RibbonButton, "id" | "label">): Promise<void> {
    const action = this.attached?.shim.actions.get(name);
    if (!action) return this.page.say(say(texts.noAction({ label }), this.language), "error");
    this.page.setPaneVisible(true);
    await new Promise<void>((resolve) => action({ source: { id }, completed: () => resolve() }));
    this.page.focusPane();
  }

  /** Returns the listener, for the document of the pane. */
  private listenForShortcuts(file: ShortcutsFile): (event: KeyboardEvent) => void {
    const listener = (event: KeyboardEvent): void => {
      const action = actionOf(file, event);
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      void this.run(action, { id: action, label: action });
    };
    document.addEventListener("keydown", listener, { capture: true });
    return listener;
  }

  private showNumbers(): void {
    this.spreadsheet.workbook.setNumfmtLocal(this.language);
  }

  private remember(name: string, value: string): void {
    const address = new URL(location.href);
    address.searchParams.set(name, value);
    history.replaceState(null, "", address);
  }

  private changeTheme(theme: ThemeName): void {
    this.theme = theme;
    this.remember("theme", theme);
    this.page.showTheme(theme);
    this.spreadsheet.api.toggleDarkMode(theme !== "light");
    // Excel tells a pane nothing about a new theme; the pane looks again when it gets the focus.
    this.attached?.frame.window.dispatchEvent(new Event("focus"));
  }

  /** Office reads its language once, so the pane starts again; the workbook stays as it is. */
  private async changeLanguage(language: Language): Promise<void> {
    this.language = language;
    this.remember("lang", language);
    this.page.speak(language);
    await this.showRibbon();
    const { LOCALES } = await import("./univer");
    this.spreadsheet.api.setLocale(LOCALES[language]);
    this.showNumbers();
    await this.mountPane(async () => undefined);
  }
}
