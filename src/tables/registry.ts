import type { TableKind } from "./kind";
import { kinds } from "./kinds/index.generated";

/** Every table the product can draw, in the order the pane offers them. */
export const tableKinds: readonly TableKind[] = [...kinds].sort((one: TableKind, other: TableKind) => one.order - other.order);

export function tableKind(id: string): TableKind | undefined {
  return tableKinds.find((kind) => kind.id === id);
}
