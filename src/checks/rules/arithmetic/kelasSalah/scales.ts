/** Words of classes in their order; a column of words of one scale is a class of some figure of its row. */
const SCALES: readonly (readonly string[])[] = [
  ["sangat rendah", "rendah", "sedang", "tinggi", "sangat tinggi"],
  ["sangat rendah", "rendah", "moderat", "tinggi", "ekstrem"],
  ["sangat kurang", "kurang", "cukup", "baik", "sangat baik"],
  ["tidak baik", "kurang baik", "baik", "sangat baik"],
  ["buruk", "kurang", "cukup", "baik", "memuaskan"],
  ["kurang", "sesuai", "lebih"],
  ["kurang", "cukup", "lebih"],
  ["kurang berhasil", "cukup berhasil", "berhasil", "sangat berhasil"],
  ["tidak efektif", "kurang efektif", "cukup efektif", "efektif", "sangat efektif"],
  ["tidak efisien", "kurang efisien", "cukup efisien", "efisien", "sangat efisien"],
  ["merah", "kuning", "hijau"],
  ["very low", "low", "medium", "high", "very high"],
  ["poor", "fair", "good", "excellent"],
];

/** A scale that has all of these words, in lower case; null for none. */
export const scaleOf = (words: ReadonlySet<string>): readonly string[] | null =>
  words.size < 2 ? null : (SCALES.find((scale) => [...words].every((word) => scale.includes(word))) ?? null);
