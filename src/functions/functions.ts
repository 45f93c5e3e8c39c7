import { functions } from "./table";

/** The script Excel loads for the custom functions, before and without the pane. */
for (const [id, run] of Object.entries(functions)) CustomFunctions.associate(id, run);
