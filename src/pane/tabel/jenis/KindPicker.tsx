import { Button, Checkbox, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import type { TableChoice } from "../../coreTables";
import { currentOptionStyle, optionStyle } from "../../shared/optionStyle";
import { jenis } from "./messages";
import { useKindPicker, type KindPickerProps } from "./useKindPicker";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  input: { width: "100%", minWidth: 0, "& input": { textOverflow: "ellipsis", minWidth: 0 } },
  panel: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalXS,
    // All of it is in the pane, with something of what is below.
    maxHeight: "min(420px, 55vh)",
    overflowY: "auto",
    overscrollBehavior: "contain",
  },
  list: { margin: 0, padding: 0 },
  group: { margin: 0, padding: 0 },
  heading: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  option: optionStyle,
  current: currentOptionStyle,
  chosen: { fontWeight: tokens.fontWeightSemibold },
  whole: { whiteSpace: "nowrap" },
  block: { display: "block" },
  name: { overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  text: { margin: 0 },
});

const LIST = "tabel-jenis";
const optionId = (at: number): string => `${LIST}-${at}`;

/** A triangle that points down: the icons of a font would be another download. */
function Down(): ReactElement {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

/** One field: it shows the kind that is chosen, opens the list in groups, and searches in what is typed. */
export function KindPicker(props: KindPickerProps): ReactElement {
  const { choice, withInputs, tables } = props;
  const state = useKindPicker(props);
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const { say } = state.pane;
  const quietOf = ({ id, group }: TableChoice): string | null => {
    const has = withInputs?.has(id) === true;
    const title = tables.groups.find((each) => each.id === group)!.title;
    if (state.isSearch) return say(has ? jenis.inGroup({ group: title, has: jenis.has() }) : title);
    return has ? say(jenis.has()) : null;
  };
  const option = (each: TableChoice): ReactElement => {
    const at = state.flat.indexOf(each);
    const quiet = quietOf(each);
    const isChosen = each.id === choice?.id;
    return (
      <div
        key={each.id}
        id={optionId(at)}
        role="option"
        aria-selected={isChosen}
        className={mergeClasses(styles.option, at === state.current && styles.current)}
        ref={
          at === state.current || (state.current < 0 && isChosen && !state.isSearch)
            ? (line) => line?.scrollIntoView?.({ block: "nearest" })
            : undefined
        }
        onClick={() => state.choose(each.id)}
      >
        <span className={mergeClasses(styles.name, state.isSearch && styles.block, isChosen && styles.chosen)}>{say(each.title)}</span>
        {quiet !== null && (
          <span className={mergeClasses(styles.quiet, !state.isSearch && styles.whole)}>{state.isSearch ? quiet : ` (${quiet})`}</span>
        )}
      </div>
    );
  };
  return (
    <div
      className={styles.root}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) state.close();
      }}
    >
      <Field label={say(jenis.kind())} hint={choice && !state.isOpen ? say(choice.about) : undefined}>
        <Input
          className={styles.input}
          value={state.text}
          placeholder={say(jenis.hint())}
          autoComplete="off"
          onChange={(_, { value }) => state.type(value)}
          onClick={() => {
            if (state.isOpen) return;
            state.open();
            field.current?.select();
          }}
          onKeyDown={state.onKeyDown}
          input={{
            ref: field,
            role: "combobox",
            "aria-expanded": state.isOpen,
            "aria-controls": state.isOpen ? LIST : undefined,
            "aria-autocomplete": "list",
            "aria-activedescendant": state.isOpen && state.current >= 0 ? optionId(state.current) : undefined,
          }}
          contentAfter={
            <Button
              size="small"
              appearance="transparent"
              icon={<Down />}
              tabIndex={-1}
              aria-label={say(jenis.open())}
              aria-expanded={state.isOpen}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                field.current?.focus();
                if (state.isOpen) state.close();
                else state.open();
              }}
            />
          }
        />
      </Field>
      {state.isOpen && (
        <>
          {!state.isSearch && withInputs !== null && withInputs.size > 0 && (
            <Checkbox
              label={say(jenis.only({ count: withInputs.size }))}
              checked={state.only}
              onChange={(_, { checked }) => state.setOnly(checked === true)}
            />
          )}
          {state.isNearest && <p className={styles.text}>{say(jenis.none({ query: state.query }))}</p>}
          {/* A press on the list, its bar too, leaves the focus in the field. */}
          <div
            id={LIST}
            role="listbox"
            aria-label={say(jenis.list())}
            className={styles.panel}
            onMouseDown={(event) => event.preventDefault()}
          >
            {state.offered.map((group, at) =>
              group.title === null ? (
                group.choices.map(option)
              ) : (
                <div key={at} role="group" aria-labelledby={`${LIST}-group-${at}`} className={styles.group}>
                  <div id={`${LIST}-group-${at}`} role="presentation" className={styles.heading}>
                    {say(group.title)}
                  </div>
                  {group.choices.map(option)}
                </div>
              ),
            )}
          </div>
        </>
      )}
    </div>
  );
}
