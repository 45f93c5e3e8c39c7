import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("nilai-galat", {
  cell: { id: "Sel ini berisi {error}: {what}.{spread}", en: "This cell holds {error}: {what}.{spread}" },
  cells: { id: "{count} sel berisi {error}: {what}.{spread}", en: "{count} cells hold {error}: {what}.{spread}" },
});
