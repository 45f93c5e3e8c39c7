import { openView, ribbonActions, visibilityChanged } from "./commands";

/** Associates the ribbon's buttons as soon as Office is there. Loaded with the page of the shared runtime, before the pane. */
void Office.onReady(() => {
  for (const [name, request] of Object.entries(ribbonActions)) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => openView(request, () => event?.completed()));
  }
  return Office.addin.onVisibilityModeChanged(({ visibilityMode }) => visibilityChanged(String(visibilityMode)));
});
