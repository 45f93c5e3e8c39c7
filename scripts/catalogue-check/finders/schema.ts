import { catalogueDocumentSchema } from "../../../src/catalogue/schema";
import type { Finder } from "../deviation";

/** Shape of the file, and that every conflict's canonical value is one of its printings. */
export const schema: Finder = {
  name: "schema",
  about: "the data file keeps the schema",
  find: ({ document }) => {
    const result = catalogueDocumentSchema.safeParse(document);
    return (result.error?.issues ?? []).map(({ path, message }) => ({
      codes: [],
      figures: [],
      fatal: true,
      message: `${path.join(".")}: ${message}`,
    }));
  },
};
