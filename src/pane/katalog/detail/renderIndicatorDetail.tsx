import { Button, Link } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactElement, ReactNode } from "react";
import { operands } from "../../../measures";
import { formatNumber } from "../../../language/number";
import { multiplyExact } from "../../../numbers";
import { isOwnSource } from "../../../catalogue/own";
import { AddYear } from "../own/AddYear";
import { plainPrinted } from "../printed";
import { PeriodTable, InputTable, WeightGrid } from "./FigureTables";
import { InsertFormula } from "./InsertFormula";
import type { IndicatorDetailState } from "./IndicatorDetail.types";
import type { useDetailStyles } from "./IndicatorDetail.styles";

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
  const { katalog } = pane.strings;
  const cap = node.cap === undefined ? [] : [katalog.cap(`${formatNumber(multiplyExact(node.cap, 100), {}, pane.language)}%`)];
  // A risk or a kegiatan is named and paid for, not measured: it has no unit ("-"), or rupiah and nothing that ought to rise.
  const measured = node.formula.length > 0 || node.facts.some(({ what }) => what === "target" || what === "realisasi" || what === "bobot");
  const unit = node.unit === "skala" && node.scale ? `${node.unit} 1–${node.scale}` : node.unit;
  return (
    <>
      <p className={styles.quiet}>
        {[
          katalog.levels[node.level] ?? node.level,
          ...(unit === "-" ? [] : [`${katalog.unit.toLowerCase()} ${unit}`]),
          ...(measured ? [katalog.polarity[node.polarity], ...cap] : []),
        ].join(", ")}
        . {katalog.source(node.source ?? opened.source, node.line)}.
      </p>
      {node.ours && <p className={styles.quiet}>{katalog.oursAbout(node.code)}.</p>}
      {node.printed !== undefined && <p className={styles.quiet}>{katalog.printedName(node.printed)}</p>}
      {(node.executor !== undefined || node.location !== undefined) && (
        <p className={styles.quiet}>
          {[
            ...(node.executor === undefined ? [] : [`${katalog.executor}: ${node.executor}`]),
            ...(node.location === undefined ? [] : [`${katalog.location}: ${node.location}`]),
          ].join(". ")}
        </p>
      )}
      {parents.length > 0 && (
        <div className={styles.quiet}>
          {katalog.partOf}
          {parents.map((parent) => (
            <div key={parent.code}>
              <Link inline as="button" className={styles.link} onClick={() => state.onOpen({ source: opened.source, code: parent.code })}>
                {parent.code} {parent.name}
              </Link>
            </div>
          ))}
        </div>
      )}
    </>
  );
}

function formulas(state: IndicatorDetailState, styles: Styles): ReactNode {
  const { formulas: all, pane, opened } = state;
  const { katalog } = pane.strings;
  if (all.length === 0) return <p className={styles.text}>{katalog.noFormula}</p>;
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
          {katalog.validIn(years)}.
          {version.printed !== "" &&
            ` ${katalog.asPrinted} ${plainPrinted(version.printed)} (${katalog.source(opened.source, version.line)})`}
        </p>
      </div>
    );
  });
}

function conflicts(state: IndicatorDetailState, styles: Styles): ReactNode {
  const { katalog } = state.pane.strings;
  return state.conflicts.map((conflict, at) => (
    <details key={at} className={styles.card}>
      <summary className={styles.summary}>{conflict.about}</summary>
      <ul className={styles.plainList}>
        {conflict.values.map(({ printed, line }) => (
          <li key={`${printed}/${line}`}>{katalog.conflictValue(plainPrinted(printed), line)}</li>
        ))}
      </ul>
      <p className={styles.text}>{conflict.why}</p>
      <p className={styles.text}>
        <strong>{conflict.canonical === null ? katalog.conflictOpen : katalog.conflictCanonical(plainPrinted(conflict.canonical))}</strong>
      </p>
    </details>
  ));
}

export function renderIndicatorDetail(state: IndicatorDetailState, styles: Styles): ReactElement {
  const { node, pane, opened, onOpen, components, weights, years, quarters, inputs } = state;
  const { katalog } = pane.strings;
  const openCode = (code: string): void => onOpen({ source: opened.source, code });
  const others = [...new Set([...node.names, ...node.aliases])];
  const variableLabels = new Map(
    node.formula.flatMap(({ tree }) =>
      operands(tree).flatMap((operand) => (operand.kind === "input" ? [[operand.variable, operand.label] as const] : [])),
    ),
  );
  const hasFigures = years.length + quarters.length + inputs.length > 0 || weights.rows.length > 0 || components.rows.length > 0;
  return (
    <article className={styles.root} aria-labelledby="capaian-indicator">
      <div className={styles.section}>
        <Button className={styles.back} appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={state.onBack}>
          {katalog.back}
        </Button>
        <h2 id="capaian-indicator" ref={state.headingRef} tabIndex={-1} className={styles.title}>
          {node.code} {node.name}
        </h2>
        {facts(state, styles)}
      </div>
      {section(
        styles,
        katalog.definition,
        node.definition ? (
          <>
            <p className={styles.text}>{plainPrinted(node.definition)}</p>
            {node.definitionLine !== undefined && <p className={styles.quiet}>{katalog.source(opened.source, node.definitionLine)}</p>}
          </>
        ) : (
          <p className={styles.text}>{katalog.noDefinition}</p>
        ),
      )}
      {section(styles, katalog.formula, formulas(state, styles))}
      <InsertFormula catalogue={state.catalogue} source={opened.source} node={node} />
      {!isOwnSource(opened.source) && (
        <AddYear state={state.ownSheets} catalogue={state.catalogue} source={opened.source} code={node.code} />
      )}
      {components.rows.length > 0 &&
        section(
          styles,
          katalog.components,
          <WeightGrid label={katalog.components} head={katalog.component} table={components} onOpen={openCode} />,
        )}
      {section(
        styles,
        katalog.byYear,
        years.length > 0 ? <PeriodTable label={katalog.byYear} rows={years} /> : <p className={styles.text}>{katalog.noFacts}</p>,
      )}
      {quarters.length > 0 && section(styles, katalog.byQuarter, <PeriodTable label={katalog.byQuarter} rows={quarters} />)}
      {weights.rows.length > 0 &&
        section(
          styles,
          katalog.weightsElsewhere,
          <WeightGrid label={katalog.weightsElsewhere} head={katalog.weightIn} table={weights} onOpen={openCode} />,
        )}
      {inputs.length > 0 && (
        <details>
          <summary className={styles.summary}>{katalog.inputs(inputs.length)}</summary>
          <InputTable
            label={katalog.inputs(inputs.length)}
            rows={inputs}
            labelOf={(variable) => variableLabels.get(variable) ?? variable}
          />
        </details>
      )}
      {hasFigures && <p className={styles.quiet}>{katalog.lineNote(opened.source)}</p>}
      {state.conflicts.length > 0 && section(styles, katalog.conflicts(state.conflicts.length), conflicts(state, styles))}
      {others.length > 0 &&
        section(
          styles,
          katalog.aliases,
          <ul className={styles.plainList}>
            {others.map((other) => (
              <li key={other}>{other}</li>
            ))}
          </ul>,
        )}
    </article>
  );
}
