import { useCallback } from "react";
import { usePane } from "../pane";

/** Shows a cell of the workbook and selects it; why that did not work becomes a message. */
export function useGoTo(): (place: { readonly sheet: string; readonly address: string }) => void {
  const { host, failed, strings } = usePane();
  return useCallback(
    ({ sheet, address }) => {
      host.goToCell(sheet, address).catch((error: unknown) => failed(error, strings.app.failed.goTo(`${sheet}!${address}`)));
    },
    [failed, host, strings],
  );
}
