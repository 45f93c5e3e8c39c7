import { Button, Link } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { startTransition, useEffect, useState, type ReactElement, type ReactNode } from "react";
import { wordsOf } from "../../../language/text";
import { operands } from "../../../measures";
import { multiplyExact } from "../../../numbers";
import { isOwnSource } from "../../../catalogue/ownSource";
import { levelText } from "../../../catalogue/levels";
import { unitWords } from "../../../catalogue/units";
import { AddYear } from "../own/AddYear";
import { Quoted, QUOTED } from "../../shared/Quoted";
import { citation, citedPlace } from "../../../catalogue/placeWords";
import { plainPrinted } from "../../../catalogue/plainPrinted";
import { PeriodTable, InputTable, WeightGrid } from "./FigureTables";
import { ShownDocument } from "./Figure";
import { InsertFormula } from "./InsertFormula";
import { polarityWords, rincian } from "./messages";
import { useDetailStyles } from "./styles";
import { useIndicatorDetail, type IndicatorDetailProps, type IndicatorDetailState } from "./useIndicatorDetail";

type Styles = ReturnType<typeof useDetailStyles>;

function section(styles: Styles, heading: string, content: ReactNode): ReactElement {
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{heading}</h3>
      {content}
    </section>
  );
}

function facts(state: IndicatorDetailState, styles: Styles): ReactElement {
  const { node, parents, pane, opened } = state;
  const { say } = pane;
  const cap = node.cap === undefined ? [] : [say(rincian.cap({ most: { value: multiplyExact(node.cap, 100), percent: true } }))];
  // A risk or a kegiatan is named and paid for, not measured: it has no unit ("-"), or rupiah and nothing that ought to rise.
  const measured = node.formula.length > 0 || node.facts.some(({ what }) => what === "target" || what === "realisasi" || what === "bobot");
  const word = wordsOf(unitWords(node.unit), pane.language);
  const unit = node.unit === "skala" && node.scale ? `${word} 1–${node.scale}` : word;
  return (
    <>
      <p className={styles.quiet}>
        {[
          wordsOf(levelText(node), pane.language),
          ...(unit === "-" ? [] : [say(rincian.unit({ unit }))]),
          ...(measured ? [say(polarityWords[node.polarity]()), ...cap] : []),
        ].join(", ")}
        . {say(citation(node.source ?? opened.source, node.line))}.
      </p>
      {node.ours && <p className={styles.quiet}>{say(rincian.oursAbout({ code: node.code }))}.</p>}
      {node.printed !== undefined && <p className={styles.quiet}>{say(rincian.printedName({ name: node.printed }))}</p>}
      {(node.executor !== undefined || node.location !== undefined) && (
        <p className={styles.quiet}>
          {[
            ...(node.executor === undefined ? [] : [say(rincian.executor({ name: node.executor }))]),
            ...(node.location === undefined ? [] : [say(rincian.location({ name: node.location }))]),
          ].join(". ")}
        </p>
      )}
      {parents.length > 0 && (
        <div className={styles.quiet}>
          {say(rincian.partOf())}
          {parents.map((parent) => (
            <div key={parent.code}>
              <Link inline as="button" className={styles.link} onClick={() => state.onOpen({ source: opened.source, code: parent.code })}>
                {parent.code} <Quoted>{parent.name}</Quoted>
              </Link>
            </div>
          ))}
        </div>
      )}
      <span className={styles.quiet}>
        <Link
          as="button"
          className={styles.link}
          onClick={() => state.pane.show({ view: "rumus", task: "telusur", indicator: opened.code })}
        >
          {say(rincian.trace())}
        </Link>
      </span>
    </>
  );
}

function formulas(state: IndicatorDetailState, styles: Styles): ReactNode {
  const { formulas: all, pane, opened } = state;
  const { say } = pane;
  if (all.length === 0) return <p className={styles.text}>{say(rincian.noFormula())}</p>;
  return all.map(({ years, words, version }) => {
    const inputs = operands(version.tree).flatMap((operand) => (operand.kind === "input" ? [operand] : []));
    return (
      <div key={`${years.join()}/${words}`} className={styles.section}>
        <p className={styles.formula}>{words}</p>
        {inputs.length > 0 && (
          <ul className={styles.plainList}>
            {inputs.map((input) => (
              <li key={input.variable} className={styles.quiet}>
                <strong>{input.variable}</strong> {input.label}
              </li>
            ))}
          </ul>
        )}
        <p className={styles.quiet}>
          {say(rincian.validIn({ years: { items: years, join: "and" } }))}.
          {version.printed !== "" &&
            ` ${say(
              rincian.asPrinted({
                printed: plainPrinted(version.printed),
                place: citation(opened.source, version.line),
              }),
            )}`}
        </p>
      </div>
    );
  });
}

function conflicts(state: IndicatorDetailState, styles: Styles): ReactNode {
  const { say } = state.pane;
  return state.conflicts.map((conflict, at) => (
    <details key={at} className={styles.card}>
      <summary className={styles.summary} lang={QUOTED}>
        {conflict.about}
      </summary>
      <ul className={styles.plainList}>
        {conflict.values.map(({ printed, line }) => (
          <li key={`${printed}/${line}`}>
            {say(rincian.conflictValue({ printed: plainPrinted(printed), place: citedPlace(state.opened.source, line) }))}
          </li>
        ))}
      </ul>
      <p className={styles.text} lang={QUOTED}>
        {conflict.why}
      </p>
      <p className={styles.text}>
        <strong>
          {say(
            conflict.canonical === null ? rincian.conflictOpen() : rincian.conflictCanonical({ printed: plainPrinted(conflict.canonical) }),
          )}
        </strong>
      </p>
    </details>
  ));
}

/** The page of one indicator. Shows nothing for a code the catalogue does not have. */
export function IndicatorDetail(props: IndicatorDetailProps): ReactElement | null {
  const styles = useDetailStyles();
  const state = useIndicatorDetail(props);
  // What is asked for is answered by the head of the page; all of it at once takes longer than a click may wait.
  const [isWhole, setWhole] = useState(false);
  useEffect(() => startTransition(() => setWhole(true)), []);
  return (
    state && (
      <ShownDocument.Provider value={state.opened.source}>
        <article className={styles.root} aria-labelledby="capaian-indicator">
          {head(state, styles)}
          {isWhole && rest(state, styles)}
        </article>
      </ShownDocument.Provider>
    )
  );
}

function head(state: IndicatorDetailState, styles: Styles): ReactElement {
  const { node, pane } = state;
  const { say } = pane;
  return (
    <div className={styles.section}>
      <Button className={styles.back} appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={state.onBack}>
        {say(rincian.back())}
      </Button>
      <h2 id="capaian-indicator" ref={state.headingRef} tabIndex={-1} className={styles.title}>
        {node.code} <Quoted>{node.name}</Quoted>
      </h2>
      {facts(state, styles)}
    </div>
  );
}

function rest(state: IndicatorDetailState, styles: Styles): ReactElement {
  const { node, pane, opened, onOpen, components, weights, years, quarters, inputs } = state;
  const { say } = pane;
  const openCode = (code: string): void => onOpen({ source: opened.source, code });
  const others = [...new Set([...node.names, ...node.aliases])];
  const variableLabels = new Map(
    node.formula.flatMap(({ tree }) =>
      operands(tree).flatMap((operand) => (operand.kind === "input" ? [[operand.variable, operand.label] as const] : [])),
    ),
  );
  const hasFigures = years.length + quarters.length + inputs.length > 0 || weights.rows.length > 0 || components.rows.length > 0;
  return (
    <>
      {section(
        styles,
        say(rincian.definition()),
        node.definition ? (
          <>
            <p className={styles.text} lang={QUOTED}>
              {plainPrinted(node.definition)}
            </p>
            {node.definitionLine !== undefined && <p className={styles.quiet}>{say(citation(opened.source, node.definitionLine))}</p>}
          </>
        ) : (
          <p className={styles.text}>{say(rincian.noDefinition())}</p>
        ),
      )}
      {section(styles, say(rincian.formula()), formulas(state, styles))}
      <InsertFormula catalogue={state.catalogue} source={opened.source} node={node} />
      {!isOwnSource(opened.source) && (
        <AddYear state={state.ownSheets} catalogue={state.catalogue} source={opened.source} code={node.code} />
      )}
      {components.rows.length > 0 &&
        section(
          styles,
          say(rincian.components()),
          <WeightGrid label={say(rincian.components())} head={say(rincian.component())} table={components} onOpen={openCode} />,
        )}
      {section(
        styles,
        say(rincian.byYear()),
        years.length > 0 ? (
          <PeriodTable label={say(rincian.byYear())} rows={years} />
        ) : (
          <p className={styles.text}>{say(rincian.noFacts())}</p>
        ),
      )}
      {quarters.length > 0 && section(styles, say(rincian.byQuarter()), <PeriodTable label={say(rincian.byQuarter())} rows={quarters} />)}
      {weights.rows.length > 0 &&
        section(
          styles,
          say(rincian.weightsElsewhere()),
          <WeightGrid label={say(rincian.weightsElsewhere())} head={say(rincian.weightIn())} table={weights} onOpen={openCode} />,
        )}
      {inputs.length > 0 && (
        <details>
          <summary className={styles.summary}>{say(rincian.inputs({ count: inputs.length }))}</summary>
          <InputTable
            label={say(rincian.inputs({ count: inputs.length }))}
            rows={inputs}
            labelOf={(variable) => variableLabels.get(variable) ?? variable}
          />
        </details>
      )}
      {hasFigures && !isOwnSource(opened.source) && <p className={styles.quiet}>{say(rincian.lineNote({ source: opened.source }))}</p>}
      {state.conflicts.length > 0 && section(styles, say(rincian.conflicts({ count: state.conflicts.length })), conflicts(state, styles))}
      {others.length > 0 &&
        section(
          styles,
          say(rincian.aliases()),
          <ul className={styles.plainList}>
            {others.map((other) => (
              <li key={other}>{other}</li>
            ))}
          </ul>,
        )}
    </>
  );
}
