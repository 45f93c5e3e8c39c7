import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("kuadran-salah", {
  first: {
    id: "Kuadran {found}, sedangkan resultan internal {x} ({xCell}) dan eksternal {y} ({yCell}) keduanya positif: kuadran I.",
    en: "Quadrant {found}, while the internal resultant {x} ({xCell}) and the external {y} ({yCell}) are both positive: quadrant I.",
  },
  notFirst: {
    id: "Kuadran I, sedangkan resultan internal {x} ({xCell}) dan eksternal {y} ({yCell}) tidak keduanya positif.",
    en: "Quadrant I, while the internal resultant {x} ({xCell}) and the external {y} ({yCell}) are not both positive.",
  },
});
