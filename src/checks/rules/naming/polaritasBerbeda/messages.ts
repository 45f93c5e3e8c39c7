import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("polaritas-berbeda", {
  direction: {
    id: 'Polaritas {name} di katalog adalah {wanted}; di sini tertulis "{found}". Capaian baris ini dihitung menurut yang tertulis di sini.',
    en: 'The direction of {name} in the catalogue is {wanted}; here it says "{found}". The capaian of this row is recalculated by what it says here.',
  },
  slip: {
    id: 'Polaritas {name} di katalog adalah {wanted}; di sini tertulis "{found}". Capaian baris ini terhitung menurut katalog, tidak menurut yang tertulis di sini: salah satunya keliru.',
    en: 'The direction of {name} in the catalogue is {wanted}; here it says "{found}". The capaian of this row follows from the catalogue\'s direction and not from what it says here: one of them is wrong.',
  },
});

export const directions = defineMessages("polaritas-berbeda.direction", {
  maksimum: { id: "maksimum (semakin tinggi semakin baik)", en: "maximum (the higher the better)" },
  minimum: { id: "minimum (semakin rendah semakin baik)", en: "minimum (the lower the better)" },
});
