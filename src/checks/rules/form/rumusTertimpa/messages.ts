import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("rumus-tertimpa", {
  typed: {
    id: "Sel ini berisi angka ketikan, sedangkan sel lain di kolomnya dihitung dengan rumus.",
    en: "This cell holds a typed number, while the others in its column are calculated by a formula.",
  },
});
