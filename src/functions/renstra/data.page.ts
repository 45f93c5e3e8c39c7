import type { PackedDocument } from "../../catalogue/pack";
import { fetchJson } from "../fetchJson";

/** The Renstra in a page: a file beside the functions' script. A chunk of webpack's would bring a loader of 750 bytes along. */
export const loadRenstra = (): Promise<PackedDocument> => fetchJson<PackedDocument>("renstra.json");
