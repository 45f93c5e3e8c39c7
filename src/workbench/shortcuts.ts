/** The add-in's keyboard shortcuts as Excel reads them. */
export interface ShortcutsFile {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/** What `Ctrl+Alt+K` and its like ask for; null for any other key. The key is told by its place, as with Alt it may type another letter. */
export function actionOf({ shortcuts }: ShortcutsFile, event: KeyboardEvent): string | null {
  const held = [event.ctrlKey && "Ctrl", event.altKey && "Alt", event.shiftKey && "Shift"].filter(Boolean);
  const pressed = [...held, event.code.replace(/^Key/, "")].join("+");
  return shortcuts.find(({ key }) => key.default === pressed)?.action ?? null;
}
