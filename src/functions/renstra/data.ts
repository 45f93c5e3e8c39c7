import type { PackedDocument } from "../../catalogue/pack";

/** The Renstra where modules are files: tests and the command line. A page fetches it (data.page.ts). */
export async function loadRenstra(): Promise<PackedDocument> {
  const { default: renstra } = await import("../../generated/renstra.json");
  // The cast is safe: scripts/generate.ts writes it by packPlan.
  return renstra as unknown as PackedDocument;
}
