import { asFailure, ExcelFailure } from "./failure";
import { says } from "./messages";

/** Whether the running Excel knows a version of its API ("1.13"). The manifest already asks for 1.11. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** The same of what Excel on the web alone knows. */
export function supportsExcelApiOnline(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApiOnline", version);
}

/**
 * How long the first answer may take (milliseconds). A request that waits for the user to finish typing in a cell waits for ever when they
 * do not; a first look is small everywhere, and nothing is written before it.
 */
export const patience = { firstAnswer: 15_000 };

/** Reads without making the user's typing fail; every error comes out as an ExcelFailure. */
export function reading<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return running({ delayForCellEdit: true }, batch);
}

/**
 * Writes; every sync that changes something is one step of the user's own undo list. Not as one group (`mergeUndoGroup`, ExcelApi 1.20):
 * deleting a sheet is refused in a group (UndoNotSupported), on some builds so are many formulas (OfficeDev/office-js 6491) or
 * anything at all (6711, 6255, 6194), and a write of ours is one sync anyway.
 */
export function writing<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return running({ delayForCellEdit: true }, batch);
}

/** Runs a batch; every error comes out as an ExcelFailure, "edit-mode" when Excel does not even answer the first look. */
export async function running<T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  let givenUp = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      givenUp = true;
      reject(silent());
    }, patience.firstAnswer);
  });
  const answered = Excel.run(options, (context) => {
    const sync = context.sync.bind(context);
    context.sync = async (...given) => {
      const answer = await sync(...given);
      clearTimeout(timer);
      // The user has been told that nothing happens; an answer that comes after all must not set off a write.
      if (givenUp) throw silent();
      return answer;
    };
    return batch(context);
  });
  try {
    return await Promise.race([answered, silence]);
  } catch (error) {
    throw asFailure(error);
  } finally {
    clearTimeout(timer);
    answered.catch(() => undefined);
  }
}

function silent(): ExcelFailure {
  return new ExcelFailure("edit-mode", says.silent());
}
