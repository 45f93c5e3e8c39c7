import { asFailure } from "./failure";

/** Whether the running Excel knows a version of its API ("1.13"). The manifest already asks for 1.11. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Reads without making the user's typing fail; every error comes out as an ExcelFailure. */
export function reading<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return running({ delayForCellEdit: true }, batch);
}

/** Writes as one step of the user's own undo list where Excel can (ExcelApi 1.20); older ones take each sync as a step. */
export function writing<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return running({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
}

/** Runs a batch; every error comes out as an ExcelFailure. */
export async function running<T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw asFailure(error);
  }
}
