import { useEffect, useMemo, useState } from "react";
import type { Catalogue } from "../../../catalogue/catalogue";
import type { CatalogueNode } from "../../../catalogue/types";
import type { Message } from "../../../language/message";
import type { Snapshot } from "../../../sheet/snapshot";
import { formulaShown } from "../../shared/shown";
import { usePane } from "../../pane";
import { blockedText, contentText, excerpt, placeText } from "../../shared/place";
import { useAlone } from "../../shared/useAlone";
import { cellsText } from "../cellNames";
import { computationOf, guardedComputation, inputsText, placesNamed, surveyComputation } from "../computation";
import {
  answerFormat,
  capaianCall,
  holdShares,
  indexComponents,
  insertableKinds,
  insertableYears,
  namedCells,
  type InsertKind,
} from "../insertable";
import { failures } from "../../failureMessages";
import { rincian } from "./messages";

export interface InsertFormulaProps {
  readonly catalogue: Catalogue;
  readonly source: string;
  readonly node: CatalogueNode;
}

/** State of "Sisipkan rumus": which formula, which year, and for an index where its component values are. */
export function useInsertFormula({ catalogue, source, node }: InsertFormulaProps) {
  const pane = usePane();
  const { host, core, language } = pane;
  const kinds = useMemo(() => insertableKinds(catalogue, source, node), [catalogue, source, node]);
  const [chosenKind, setKind] = useState<InsertKind | null>(null);
  const kind = chosenKind ?? kinds[0] ?? "nama";
  const years = useMemo(() => insertableYears(catalogue, source, node, kind), [catalogue, source, node, kind]);
  const [chosenYear, setYear] = useState("");
  const year = years.includes(chosenYear) ? chosenYear : (years[0] ?? "");
  const components = useMemo(
    () => (kind === "indeks" ? indexComponents(catalogue, source, node.code, year) : []),
    [catalogue, source, node, kind, year],
  );

  const computation = useMemo(
    () => (kind === "hitung" ? computationOf(catalogue, source, node, year) : kind === "survei" ? surveyComputation(node) : null),
    [catalogue, source, node, kind, year],
  );

  const [read, setRead] = useState<Snapshot | null>(null);
  const [found, setFound] = useState<{ readonly sheet: string; readonly text: string } | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    setFound(null);
    setTyped(null);
    if (components.length === 0 && !computation) return;
    let current = true;
    // A convenience only: when the workbook cannot be read here the field stays empty and the user types the address.
    Promise.all([host.readWorkbook(), core.checks()])
      .then(([snapshot, checks]) => {
        if (current) setRead(snapshot);
        if (kind === "survei") return checks.answerCells(snapshot, catalogue);
        if (computation)
          return checks.inputCells(snapshot, catalogue, year, {
            code: node.code,
            variables: computation.inputs.map(({ variable }) => variable),
          });
        return checks.valueCells(
          snapshot,
          catalogue,
          year,
          components.map(({ node: { code }, what }) => ({ code, what })),
        );
      })
      .then(
        (cells) =>
          current &&
          cells &&
          setFound({ sheet: cells.sheet, text: computation ? inputsText(computation.inputs, cells) : cellsText(cells) }),
      )
      .catch(() => current && setFound(null));
    return () => {
      current = false;
    };
  }, [host, core, catalogue, node, kind, year, components, computation]);

  const cells = typed ?? found?.text ?? "";
  const named = namedCells(cells);
  const places = computation && placesNamed(computation.inputs, cells);
  const cellsProblem = ((): Message | null => {
    if (cells.trim() === "") return null;
    if (computation) {
      if (!places) return rincian.insertCellsWrong({ text: excerpt(cells) });
      const wanted = computation.inputs.length;
      return places.length === wanted ? null : rincian.insertInputsCount({ wanted });
    }
    if (!named) return rincian.insertCellsWrong({ text: excerpt(cells) });
    if (!named.line) return rincian.insertCellsLine();
    return named.count === components.length ? null : rincian.insertCellsCount({ found: named.count, wanted: components.length });
  })();
  const computed = computation && places && cellsProblem === null && places.length > 0 ? guardedComputation(computation, places) : null;
  const formula = capaianCall(catalogue, source, { kind, code: node.code, year, computed, cells: cellsProblem === null ? named : null });
  const shown = formula && formulaShown(formula, language);

  const { alone, stage, setStage } = useAlone<"inserting">();
  const insert = (): void => {
    if (!formula || !shown) return;
    void alone(async () => {
      setStage("inserting");
      pane.announce(rincian.inserting());
      const shares = read ? holdShares(cells, read) : null;
      const outcome = await host.insertFormula(formula, answerFormat(catalogue, source, { kind, code: node.code, year, shares }));
      if (outcome.kind === "blocked") {
        const [cell] = outcome.cells;
        const blocked = rincian.insertBlocked({ cell: cell ? blockedText(cell) : "", text: contentText(cell?.text ?? "", language) });
        pane.notify({
          intent: "warning",
          text: outcome.offer ? rincian.insertOffer({ blocked, cell: placeText(outcome.offer) }) : blocked,
        });
        return;
      }
      pane.offerUndo({ text: rincian.inserted({ cell: placeText(outcome.place) }), receipt: outcome.receipt });
    }, failures.write());
  };

  return {
    pane,
    kinds,
    kind,
    setKind,
    years,
    year,
    setYear,
    components,
    computation,
    cells,
    setCells: setTyped,
    cellsProblem,
    cellsFrom: found && cells === found.text ? found.sheet : null,
    shown,
    busy: stage !== null,
    insert,
  };
}
