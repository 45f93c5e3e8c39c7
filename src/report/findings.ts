import { unusedWords } from "../checks";
import type { Finding, Severity } from "../checks/engine/finding";
import type { Datum, Message } from "../language/message";
import { text, type Cell } from "../layout/cell";
import type { Column, TableDescription } from "../layout/description";
import { WIDTHS, type Checked } from "./input";
import { linkTo } from "../layout/link";
import { sentences } from "./messages";

const SEVERITY: Readonly<Record<Severity, () => Message>> = { error: sentences.error, warning: sentences.warning, info: sentences.info };

function sentenceOf({ message, explanation = null, consequence = null, suppressed, fix }: Finding): Message {
  const finding = sentences.plain({ what: { items: [message, explanation, consequence], join: "" } });
  if (suppressed) return sentences.withReason({ finding, reason: suppressed.reason });
  return fix ? sentences.withMend({ finding, mend: fix.label }) : finding;
}

const datum = (what: Datum): Cell => (what === null ? null : text(sentences.plain({ what })));

/** Every finding with a link to its cell; below, the exceptions that are of no use any more. */
export function findingsTable({ inspection: { findings, unused }, file }: Checked): TableDescription<Finding> {
  const column = (id: string, at: number, header: Message, value: (finding: Finding) => Cell): Column<Finding> => ({
    id,
    header,
    width: WIDTHS[at]!,
    align: "Left",
    value,
  });
  return {
    id: "temuan",
    name: sentences.findings(),
    caption: [sentences.findings()],
    columns: [
      column("cell", 0, sentences.cell(), (finding) => linkTo(file, finding, `${finding.sheet}!${finding.address}`)),
      column("severity", 1, sentences.severity(), ({ severity, suppressed }) =>
        text(suppressed ? sentences.suppressed() : SEVERITY[severity]()),
      ),
      column("found", 2, sentences.found(), ({ found }) => datum(found)),
      column("expected", 3, sentences.expected(), ({ expected }) => datum(expected)),
      column("finding", 4, sentences.finding(), (finding) => text(sentenceOf(finding))),
      column("rule", 5, sentences.rule(), ({ rule }) => text(rule)),
    ],
    rows: findings.map((of, at) => ({ kind: "leaf", key: String(at), of })),
    notes: [...(findings.length === 0 ? [sentences.none()] : []), ...unused.map(unusedWords)],
  };
}
