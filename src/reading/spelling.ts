/** How one word is written in headings, each by its usual spelling. Whole words, lower case. */
const SPELLINGS: Readonly<Record<string, string>> = {
  prosentase: "persentase",
  presentase: "persentase",
  procentase: "persentase",
  persentasi: "persentase",
  jml: "jumlah",
  jlh: "jumlah",
  ket: "keterangan",
  keg: "kegiatan",
  prog: "program",
  indikatr: "indikator",
  realiasi: "realisasi",
  realisai: "realisasi",
  capian: "capaian",
  pencapaian: "capaian",
  ratarata: "rata-rata",
  rata2: "rata-rata",
  rerata: "rata-rata",
  pgu: "pagu",
  likelyhood: "likelihood",
  probability: "probabilitas",
  resiko: "risiko",
  bezeting: "bezetting",
  bezzeting: "bezetting",
  bezzetting: "bezetting",
  besetting: "bezetting",
  besseting: "bezetting",
  formatie: "formasi",
  thn: "tahun",
  kum: "kumulatif",
  komulatif: "kumulatif",
  thd: "terhadap",
  yg: "yang",
};

/** A folded text with its words in their usual spelling: "prosentase" is "persentase", "rata - rata" is "rata-rata". */
export function spelled(folded: string): string {
  return folded
    .replace(/\brata ?- ?rata\b|\brata rata\b/g, "rata-rata")
    .replace(/[a-z][a-z0-9]*/g, (word) => (Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word]! : word))
    .replace(/\bs\.? ?\/ ?d\.?(?= )/g, "s.d.");
}
