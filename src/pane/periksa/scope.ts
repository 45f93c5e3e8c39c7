import type { Finding } from "../../checks/engine/finding";
import type { SelectedBlock } from "../../excel";
import { parseAddress } from "../../sheet/address";
import { overlaps } from "../../sheet/area";

/** The findings that stand in some cells; all of them where there is no choice. */
export function findingsIn(findings: readonly Finding[], scope: SelectedBlock | null): readonly Finding[] {
  if (!scope) return findings;
  return findings.filter(({ sheet, address }) => {
    const area = sheet === scope.sheet ? parseAddress(address) : null;
    return area !== null && overlaps(scope.area, area);
  });
}
