import { Button, Field, Link, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { failures } from "../failureMessages";
import { app } from "../messages";
import { Failure } from "../shared/Failure";
import { failureText } from "../shared/failureText";
import { FigureChoice } from "../shared/FigureChoice";
import { Loading } from "../shared/Loading";
import { draft } from "./messages";
import { madeText, useLaporan, type LaporanProps } from "./useLaporan";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0 },
  start: { alignSelf: "start" },
  file: { maxWidth: "100%", minHeight: "24px", color: tokens.colorNeutralForeground1 },
});

type LaporanState = ReturnType<typeof useLaporan>;

function howFar({ pane: { say }, progress, stop }: LaporanState): ReactElement | null {
  if (progress === null) return null;
  return (
    <>
      <ProgressBar aria-label={say(draft.progressLabel())} value={progress.done / progress.of} />
      <Button size="small" onClick={stop}>
        {say(draft.stop())}
      </Button>
    </>
  );
}

/** Pieces of an earlier draft that are somebody else's now, by what became of them. */
function whatStayed(say: LaporanState["pane"]["say"], update: NonNullable<NonNullable<LaporanState["made"]>["update"]>): ReactElement[] {
  return (["kept", "removed", "gone"] as const)
    .filter((what) => update[what].length > 0)
    .map((what) => (
      <div key={what}>
        {say(draft[what]())}
        <ul>
          {update[what].map(({ name }, at) => (
            <li key={at}>{name}</li>
          ))}
        </ul>
      </div>
    ));
}

function earlierDraft({ pane: { say }, progress, figures, renew }: LaporanState, styles: ReturnType<typeof useStyles>): ReactElement {
  return (
    <Field label={say(draft.renew())} hint={say(draft.renewAbout())}>
      {(control) => (
        <input
          {...control}
          className={styles.file}
          type="file"
          accept=".docx"
          disabled={progress !== null || figures.year === ""}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be chosen again.
            currentTarget.value = "";
            if (file) renew(file);
          }}
        />
      )}
    </Field>
  );
}

function whatCame({ pane: { say }, made, isOld }: LaporanState): ReactElement | null {
  if (made === null) return null;
  return (
    <MessageBar intent={isOld ? "warning" : "success"} layout="multiline">
      <MessageBarBody>
        {say(madeText(made))} {isOld && `${say(draft.changed())} `}
        <Link href={made.file.url} download={made.file.name}>
          {say(draft.again({ file: made.file.name }))}
        </Link>
        {made.update && whatStayed(say, made.update)}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Makes the draft of the report for Word and hands it over as a download. */
export function Laporan(props: LaporanProps): ReactElement {
  const state = useLaporan(props);
  const styles = useStyles();
  const { loaded, pane } = state;
  const { say } = pane;
  if (!state.canDownload) {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{say(draft.noDownload())}</MessageBarBody>
      </MessageBar>
    );
  }
  if (loaded.kind === "loading") return <Loading label={say(app.loading())} lines={3} />;
  if (loaded.kind === "failed")
    return <Failure text={say(failureText(loaded.error, failures.loadFailed()))} retryLabel={say(app.retry())} onRetry={loaded.retry} />;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{say(draft.about())}</p>
      <FigureChoice state={state.figures} year={draft.year()} values={draft.values()} />
      <Button className={styles.start} disabledFocusable={state.progress !== null || state.figures.year === ""} onClick={state.make}>
        {say(state.progress === null ? draft.make() : draft.making())}
      </Button>
      {earlierDraft(state, styles)}
      {howFar(state)}
      {whatCame(state)}
    </div>
  );
}
