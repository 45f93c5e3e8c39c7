import type { PackedDocument } from "../../catalogue/pack";
import renstra from "../../generated/renstra.json";

/** The file beside the functions' script. The cast is safe: scripts/generate.ts writes it by packPlan. */
export const packedRenstra = renstra as unknown as PackedDocument;
