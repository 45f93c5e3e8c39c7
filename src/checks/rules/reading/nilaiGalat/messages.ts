import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("nilai-galat", {
  cell: { id: "Sel ini berisi {error}: {what}{cause}.{spread}", en: "This cell holds {error}: {what}{cause}.{spread}" },
  cells: { id: "{count} sel berisi {error}: {what}{cause}.{spread}", en: "{count} cells hold {error}: {what}{cause}.{spread}" },
});
