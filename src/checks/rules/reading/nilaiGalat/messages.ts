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

/** What an error value means, inside a sentence. */
export const errors = defineMessages("nilai-galat.error", {
  deleted: { id: "rumusnya menunjuk sel yang sudah dihapus", en: "its formula points to a cell that was deleted" },
  divided: { id: "rumusnya membagi dengan nol atau sel kosong", en: "its formula divides by zero or an empty cell" },
  text: { id: "rumusnya memakai teks sebagai angka", en: "its formula uses a text as a number" },
  unknown: {
    id: "rumusnya memakai fungsi atau nama yang tidak dikenal (add-in belum aktif, atau salah ketik)",
    en: "its formula uses an unknown function or name (the add-in is off, or a slip)",
  },
  notFound: { id: "rumusnya tidak menemukan nilai yang dicari", en: "its formula did not find what it looks for" },
  impossible: { id: "rumusnya menghasilkan angka yang tidak mungkin", en: "its formula gives an impossible number" },
  blocked: { id: "hasil rumusnya terhalang sel lain", en: "other cells are in the way of its result" },
  other: { id: "rumusnya tidak dapat dihitung", en: "its formula cannot be calculated" },
});
