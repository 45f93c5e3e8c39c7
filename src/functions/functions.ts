import { explained, fetchWords } from "./explained";
import { decimalSeparator, useDecimalSeparator } from "./host";
import { offerLate, whenLate } from "./late/late";
import { useOwnCatalogues } from "./own";
import { offerToPage } from "./page";
import { renstraReady, whenRenstra } from "./renstra/renstra";
import { declared, functions } from "./table";

/** The script Excel loads for the custom functions, before and without the pane. */
for (const [id, { parameters, late }] of declared) {
  const run = functions[id]!;
  const waits = Object.values(parameters).some(({ awaits }) => awaits === "renstra");
  CustomFunctions.associate(id, explained(waits ? whenRenstra(run) : late ? whenLate(run) : run));
}

// The pane's script hands over the catalogues that the workbook keeps, its decimal sign, and the calculations that are fetched late.
offerToPage({ useOwnCatalogues, useDecimalSeparator, decimalSeparator, offerLate });

fetchWords();
// A failure is told by the functions that need it, which try again.
renstraReady().catch(() => undefined);
