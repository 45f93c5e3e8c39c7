import { useCallback } from "react";
import { failures } from "../failureMessages";
import { usePane } from "../pane";

/** Shows a cell of the workbook and selects it; why that did not work becomes a message. */
export function useGoTo(): (place: { readonly sheet: string; readonly address: string }) => void {
  const { host, failed } = usePane();
  return useCallback(
    ({ sheet, address }) => {
      host.goToCell(sheet, address).catch((error: unknown) => failed(error, failures.goTo({ cell: { sheet, address } })));
    },
    [failed, host],
  );
}
