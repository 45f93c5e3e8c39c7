import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane";
import { writeInput } from "../shared/inputSheet";
import { useAlone } from "../shared/useAlone";
import { useGoTo } from "../shared/useGoTo";
import { welcome } from "./messages";

/** The newest year whose report is printed with all its figures. */
const EXAMPLE_YEAR = "2024";

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  text: { margin: 0, marginBottom: tokens.spacingVerticalXS, lineHeight: tokens.lineHeightBase300 },
});

/** Three steps to begin with, each with its button. */
export function Steps(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say, notify, offerUndo, show } = pane;
  const { alone, stage, setStage } = useAlone<"writing">();
  const goTo = useGoTo();
  const openExample = (): void =>
    void alone(async () => {
      setStage("writing");
      const written = await writeInput(pane, EXAMPLE_YEAR, true);
      if (!written) throw new Error();
      const { outcome, sheet } = written;
      if (outcome.kind === "blocked") return notify({ intent: "warning", text: welcome.blocked() });
      const place = { sheet, address: "A1" };
      offerUndo({ text: welcome.opened({ sheet }), receipt: outcome.receipt, place });
      goTo(place);
    }, welcome.failed());
  const steps = [
    { text: welcome.example(), button: stage ? welcome.writing() : welcome.openExample(), onClick: openExample, busy: stage !== null },
    { text: welcome.check(), button: welcome.openCheck(), onClick: () => show({ view: "periksa" }), busy: false },
    { text: welcome.table(), button: welcome.openTable(), onClick: () => show({ view: "tabel" }), busy: false },
  ];
  return (
    <ol className={styles.steps}>
      {steps.map(({ text, button, onClick, busy }) => (
        <li key={text.id}>
          <p className={styles.text}>{say(text)}</p>
          <Button size="small" disabledFocusable={busy} onClick={onClick}>
            {say(button)}
          </Button>
        </li>
      ))}
    </ol>
  );
}
