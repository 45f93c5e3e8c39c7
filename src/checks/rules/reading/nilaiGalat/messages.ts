import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("nilai-galat", {
  cell: { id: "Sel ini berisi {error}: {what}{cause}.{spread}", en: "This cell holds {error}: {what}{cause}.{spread}" },
  cells: { id: "{count} sel berisi {error}: {what}{cause}.{spread}", en: "{count} cells hold {error}: {what}{cause}.{spread}" },
  blankDivisor: {
    id: "Sel ini kosong, dan {count} rumus membagi dengannya sehingga berisi #DIV/0! ({cells}).{spread}",
    en: "This cell is blank, and {count} formulas divide by it and show #DIV/0! ({cells}).{spread}",
  },
  zeroDivisor: {
    id: "Sel ini berisi 0, dan {count} rumus membagi dengannya sehingga berisi #DIV/0! ({cells}).{spread}",
    en: "This cell holds 0, and {count} formulas divide by it and show #DIV/0! ({cells}).{spread}",
  },
});
