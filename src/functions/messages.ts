import { defineMessages } from "../language/message";

/** Sentences that several functions say; what one function or reader alone says stands beside it. */
export const sentence = defineMessages("functions", {
  // Where something stands, to begin a sentence with.
  argument: { id: "Argumen {name}", en: "Argument {name}" },
  place: { id: "Argumen {name}, {place}:", en: "Argument {name}, {place}:" },
  among: { id: "Argumen {name}: {each}", en: "Argument {name}: {each}" },
  cell: { id: "Argumen {name}, baris {row}, kolom {column}", en: "Argument {name}, row {row}, column {column}" },
  row: { id: "baris {at}", en: "row {at}" },
  column: { id: "kolom {at}", en: "column {at}" },
  component: { id: "Komponen {title}", en: "Component {title}" },
  value: { id: "Nilai komponen {title}", en: "Component {title}" },

  beyond: {
    id: "Hasilnya di luar angka yang dapat dimuat sebuah sel; periksa apakah ada argumen yang terlalu besar atau terlalu dekat dengan 0.",
    en: "The result is no number a cell can hold; look for an argument that is far too large or too close to 0.",
  },

  // What is found and what is wanted.
  holds: { id: "{where} berisi {found}; yang diperlukan {wanted}.{hint}", en: "{where} holds {found}; {wanted} is wanted.{hint}" },
  is: { id: "{where} berisi {found}; yang diperlukan {wanted}.", en: "{where} is {found}; {wanted} is wanted." },
  blank: { id: "{where} kosong{sign}; isi dengan {wanted}.", en: "{where} is blank{sign}; give {wanted}." },
  fillIn: {
    id: "{where} kosong; isi nilainya, karena kosong tidak dihitung sebagai 0.",
    en: "{where} is blank; fill it in, blank does not count as 0.",
  },
  choices: { id: "{where} berisi {found}; pilihannya {list}.", en: "{where} is {found}; the choices are {list}." },
  size: {
    id: "{where} berukuran {rows} × {columns}; yang diperlukan {wanted}.",
    en: "{where} is {rows} × {columns}; wanted is {wanted}.",
  },
  twice: { id: "Argumen {name}: komponen {component} muncul dua kali.", en: "Argument {name}: component {component} appears twice." },
  mixture: {
    id: "Satuan nilai bercampur: {shares} tampak dalam 0-1, sedangkan {hundreds} dalam 0-100. Samakan satuannya.",
    en: "The values mix units: {shares} look like 0-1, {hundreds} like 0-100. Use one unit.",
  },
  hint: { id: " {hint}", en: " {hint}" },
  sign: { id: ' ("{sign}")', en: ' ("{sign}")' },

  // Parts of sentences.
  equals: { id: "{name} = {value}", en: "{name} = {value}" },
  onScale: { id: "{value} (skala {scale})", en: "{value} (skala {scale})" },
  called: { id: "{code} ({name})", en: "{code} ({name})" },
  whole: { id: "bilangan bulat {from} sampai {to}", en: "a whole number from {from} to {to}" },
});
