import { useCallback, useMemo, useState } from "react";
import type { Finding, Severity } from "../../checks";
import { say, sayDatum } from "../../language/say";
import { wordsOf, type Language, type LocalText } from "../../language/text";
import { useDebounced } from "../shared/useDebounced";
import { countBySeverity, SEVERITIES } from "./groups";

const TYPING_PAUSE = 150;

/** All of a finding that is looked through: where it is, what it says, and of what kind. */
function textOf(finding: Finding, titles: Readonly<Record<string, LocalText>>, language: Language): string {
  const { sheet, address, message, found, expected, indicator, rule } = finding;
  const said = [say(message, language), sayDatum(found, language), sayDatum(expected, language), indicator ?? "", rule];
  const title = titles[rule];
  return [`${sheet}!${address}`, ...said, title ? wordsOf(title, language) : ""].join(" ").toLowerCase();
}

/** Which findings are shown: of some severities, of one sheet, with some words. Counts are of what sheet and words leave. */
export function useFilters(findings: readonly Finding[], titles: Readonly<Record<string, LocalText>>, language: Language) {
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set(SEVERITIES));
  const [chosenSheet, setSheet] = useState("");
  const [text, setText] = useState("");
  const words = useDebounced(text.trim().toLowerCase(), TYPING_PAUSE);

  const sheets = useMemo(() => [...new Set(findings.map(({ sheet }) => sheet))], [findings]);
  const sheet = sheets.includes(chosenSheet) ? chosenSheet : "";
  const searched = useMemo(() => {
    const all = words === "" ? [] : words.split(/\s+/);
    return findings.filter((finding) => {
      if (sheet !== "" && finding.sheet !== sheet) return false;
      if (all.length === 0) return true;
      const own = textOf(finding, titles, language);
      return all.every((word) => own.includes(word));
    });
  }, [findings, language, sheet, titles, words]);

  return {
    severities,
    toggle: useCallback((severity: Severity) => {
      setSeverities((before) => {
        const after = new Set(before);
        if (!after.delete(severity)) after.add(severity);
        return after;
      });
    }, []),
    sheets,
    sheet,
    setSheet,
    text,
    setText,
    counts: useMemo(() => countBySeverity(searched), [searched]),
    shown: useMemo(() => searched.filter(({ severity }) => severities.has(severity)), [searched, severities]),
  };
}
