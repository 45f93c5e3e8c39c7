import { nameKey } from "../../../src/catalogue/name";
import { factsOf, type Deviation, type Finder } from "../deviation";
import type { CatalogueNode } from "../../../src/catalogue/types";

/** What an indicator's name counts: "Jumlah layanan ..." is counted in layanan. */
const COUNTED = /^Jumlah (layanan|dokumen|lembaga|kegiatan|laporan|unit|NSPK|paket|kesepakatan|promosi)\b/i;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const lineFigure = ({ facts, unit, line }: CatalogueNode): { readonly printed: string; readonly line: number } => ({
  printed: unit,
  line: facts[0]?.line ?? line,
});

export const units: Finder = {
  name: "unit",
  about: "an output and its indicators, an indicator and its name, name one unit",
  find: ({ document }) => {
    const byCode = new Map(document.nodes.map((node) => [node.code, node]));
    const targeted = new Set([...factsOf(document)].filter(({ fact }) => fact.what === "target").map(({ node }) => node.code));
    const first = new Map<string, CatalogueNode>();
    const renamed = document.nodes.flatMap((node): Deviation[] => {
      if (!/^(?:IKSS|IKP|IKK|RO)$/.test(node.level)) return [];
      const key = `${node.level} ${nameKey(node.name)}`;
      const known = first.get(key);
      if (!known) first.set(key, node);
      return known === undefined || same(known.unit, node.unit)
        ? []
        : [
            {
              codes: [node.code, known.code],
              figures: [lineFigure(node), lineFigure(known)],
              message: `${node.code} and ${known.code} have one name; the units are ${node.unit} (line ${node.line}) and ${known.unit} (line ${known.line})`,
            },
          ];
    });
    const ofOutputs = document.nodes
      .filter(({ level, code }) => level === "IKRO" && targeted.has(code))
      .flatMap((node): Deviation[] => {
        const output = byCode.get(node.parent ?? "");
        // An unknown parent is the schema's to tell.
        if (!output) return [];
        const counted = COUNTED.exec(node.name)?.[1];
        return [
          ...(same(node.unit, output.unit)
            ? []
            : [
                {
                  codes: [output.code],
                  figures: [lineFigure(node), lineFigure(output)],
                  message: `${output.code} counts ${output.unit} (line ${output.line}), its ${node.code} ${node.unit} (line ${node.line})`,
                },
              ]),
          ...(counted === undefined || same(counted, node.unit)
            ? []
            : [
                {
                  codes: [node.code],
                  figures: [lineFigure(node)],
                  message: `${node.code} is named "${node.name.slice(0, 40)}" and counts ${node.unit} (line ${node.line})`,
                },
              ]),
        ];
      });
    return [...renamed, ...ofOutputs];
  },
};
