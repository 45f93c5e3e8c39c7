import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Finding } from "../../checks";
import { usePane } from "../pane";
import { periksa } from "./messages";
import { useFindingStyles } from "./styles";

interface IgnoreProps {
  readonly finding: Finding;
  readonly ignore: (finding: Finding, reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks why a finding may stand; Enter keeps it, Escape leaves the finding as it is. */
export function Ignore({ finding, ignore, onClose }: IgnoreProps): ReactElement {
  const styles = useFindingStyles();
  const { say } = usePane();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const keep = (): void => {
    const written = reason.trim();
    setMissing(written === "");
    if (written === "") field.current?.focus();
    else void ignore(finding, written);
  };
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <Field
        label={say(periksa.reason())}
        validationMessage={isMissing ? say(periksa.reasonMissing()) : undefined}
        validationState={isMissing ? "error" : "none"}
      >
        <Input ref={field} value={reason} maxLength={300} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {say(periksa.ignore())}
        </Button>
        <Button size="small" onClick={onClose}>
          {say(periksa.cancel())}
        </Button>
      </div>
    </form>
  );
}
