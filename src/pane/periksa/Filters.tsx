import { SearchBox, Select, ToggleButton } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SEVERITIES } from "./groups";
import { severityCounts, periksa } from "./messages";
import { SeverityMark } from "./SeverityMark";
import { usePeriksaStyles } from "./styles";
import type { PeriksaState } from "./usePeriksa";

/** Fewer findings are seen at a glance and need no search. */
const SEARCHED_FROM = 6;

/** What of the findings is shown: severities with their counts, one sheet, words. */
export function Filters({ state }: { readonly state: PeriksaState }): ReactElement {
  const styles = usePeriksaStyles();
  const { filters, total } = state;
  const { say } = state.pane;
  return (
    <>
      <div role="group" aria-label={say(periksa.filter())} className={styles.filters}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.filter}
            checked={filters.severities.has(severity)}
            onClick={() => filters.toggle(severity)}
          >
            <SeverityMark severity={severity} text={say(severityCounts[severity]({ count: filters.counts[severity] }))} />
          </ToggleButton>
        ))}
      </div>
      {(total >= SEARCHED_FROM || filters.text !== "" || filters.sheet !== "") && (
        <div className={styles.search}>
          <SearchBox
            className={styles.words}
            value={filters.text}
            aria-label={say(periksa.searchFindings())}
            placeholder={say(periksa.searchFindings())}
            onChange={(_, { value }) => filters.setText(value)}
            dismiss={{ "aria-label": say(periksa.clearSearch()) }}
          />
          {filters.sheets.length > 1 && (
            <Select
              className={styles.sheet}
              aria-label={say(periksa.sheet())}
              value={filters.sheet}
              onChange={(_, { value }) => filters.setSheet(value)}
            >
              <option value="">{say(periksa.allSheets())}</option>
              {filters.sheets.map((sheet) => (
                <option key={sheet}>{sheet}</option>
              ))}
            </Select>
          )}
        </div>
      )}
    </>
  );
}
