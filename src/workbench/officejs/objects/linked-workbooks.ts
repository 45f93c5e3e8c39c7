import { defineType } from "./object-type";

const linkedWorkbook = defineType<{ readonly id: string }>({ name: "LinkedWorkbook", get: { Id: ({ id }) => id } });

/** Other workbooks that are referred to, by what the formulas call them. */
export const linkedWorkbooks = defineType<object>({
  name: "LinkedWorkbookCollection",
  items: async (_, { host }) => ((await host.links?.()) ?? []).map((id) => linkedWorkbook({ id })),
});
