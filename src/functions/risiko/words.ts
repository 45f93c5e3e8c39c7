/**
 * The words a scale of 1 to 5 is written with: PermenPANRB 5/2020 names both scales (Tidak signifikan ... Sangat signifikan, Hampir
 * tidak terjadi ... Hampir pasti terjadi), KMK 577/2019 says Minor and Moderat for 2 and 3, risk registers also use size and
 * height. Each word stands for one place of the scale.
 */
const BOTH = ["sangat (?:rendah|kecil)", "rendah|kecil", "sedang|menengah", "tinggi|besar", "sangat (?:tinggi|besar)"];

const IMPACT = [
  "tidak (?:signifikan|berarti)",
  "kurang signifikan|minor|ringan",
  "cukup signifikan|moderat",
  "signifikan|mayor|berat",
  "sangat (?:signifikan|berat)|katastrop(?:e|ik)|malapetaka",
];

const LIKELIHOOD = [
  "hampir tidak(?: mungkin)?|sangat jarang",
  "jarang|kecil kemungkinan(?:nya)?|tidak sering",
  "kadang(?:-kadang| kadang)?|mungkin",
  "sering|kemungkinan besar|sangat mungkin",
  "hampir pasti|sangat sering|pasti",
];

/** The words of "dampak" or "kemungkinan" as a place on the scale, 1 to 5; null where they are none. */
export function riskPlace(scale: "dampak" | "kemungkinan", text: string): number | null {
  const words = text
    .toLowerCase()
    .replace(/[\s_]+/g, " ")
    .trim()
    .replace(/ terjadi(?:nya)?$/, "");
  const own = scale === "dampak" ? IMPACT : LIKELIHOOD;
  const at = own.findIndex((each, place) => new RegExp(`^(?:${each}|${BOTH[place]!})$`).test(words));
  return at === -1 ? null : at + 1;
}
