import { Field, SearchBox, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isOwnSource } from "../../catalogue/ownSource";
import type { CatalogueDocument } from "../../catalogue/types";
import { failures } from "../failureMessages";
import { app } from "../messages";
import type { ViewProps } from "../pane";
import { Failure } from "../shared/Failure";
import { failureText } from "../shared/failureText";
import { Loading } from "../shared/Loading";
import { IndicatorDetail } from "./detail/IndicatorDetail";
import { IndicatorTree } from "./IndicatorTree";
import { katalog } from "./messages";
import { NewYear } from "./own/NewYear";
import { OwnCatalogues } from "./own/OwnCatalogues";
import { SourceExtras } from "./SourceExtras";
import { HITS_ID, hitId, SearchHits } from "./SearchHits";
import { useKatalogStyles } from "./styles";
import { useKatalog } from "./useKatalog";

/** Whether a document is one whose weights are set anew each year: a user's own that stands alone is changed on its own sheet. */
function canHaveNewYear({ source, nodes }: CatalogueDocument): boolean {
  return !source.plan && !isOwnSource(source.id) && nodes.some(({ facts }) => facts.some(({ what }) => what === "bobot"));
}

/** The indicator catalogue: search, tree, and an indicator's page. */
export function Katalog(props: ViewProps): ReactElement {
  const state = useKatalog(props);
  const styles = useKatalogStyles();
  const { pane, catalogue, search, opened, source } = state;
  const { say } = pane;
  if (catalogue.kind === "loading") return <Loading label={say(app.loadingCatalogue())} lines={8} />;
  if (catalogue.kind === "failed") {
    return (
      <Failure
        text={say(failureText(catalogue.error, failures.catalogueFailed()))}
        retryLabel={say(app.retry())}
        onRetry={catalogue.retry}
      />
    );
  }
  const hasHits = (search.result?.answers.length ?? 0) > 0;
  return (
    <>
      <div ref={state.listRef} hidden={opened !== null} className={styles.list}>
        <Field label={say(katalog.search())}>
          <SearchBox
            className={styles.search}
            value={search.text}
            placeholder={say(katalog.searchHint())}
            onChange={(_, data) => search.setText(data.value)}
            onKeyDown={search.onKeyDown}
            autoComplete="off"
            dismiss={{ "aria-label": say(katalog.searchClear()) }}
            input={{
              role: "combobox",
              "aria-expanded": hasHits,
              "aria-controls": hasHits ? HITS_ID : undefined,
              "aria-autocomplete": "list",
              "aria-activedescendant": search.current >= 0 ? hitId(search.current) : undefined,
            }}
          />
        </Field>
        <SearchHits state={state} />
        {(!search.result || search.result.suggested || search.result.answers.length === 0) &&
          (source === null ? (
            <p>{say(katalog.empty())}</p>
          ) : (
            <>
              <Field label={say(katalog.sourceChoice())} hint={source.publisher === "" ? undefined : source.publisher}>
                <Select className={styles.choice} value={source.id} onChange={(_, { value }) => state.setSource(value)}>
                  {state.sources.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </Select>
              </Field>
              <IndicatorTree key={source.id} roots={source.roots} label={`${say(katalog.tree())}, ${source.title}`} state={state} />
              <SourceExtras key={`${source.id} extras`} document={source.document} />
            </>
          ))}
        {!search.result && source && canHaveNewYear(source.document) && (
          <NewYear
            state={state.ownSheets}
            catalogue={catalogue.value}
            document={source.document}
            open={state.yearOpen}
            onToggle={state.toggleYear}
          />
        )}
        {!search.result && (
          <OwnCatalogues state={state.ownSheets} shown={source?.original ?? null} open={state.ownOpen} onToggle={state.toggleOwn} />
        )}
      </div>
      {opened && (
        <IndicatorDetail
          key={`${opened.source}/${opened.code}`}
          catalogue={catalogue.value}
          opened={opened}
          onBack={state.back}
          onOpen={state.open}
          ownSheets={state.ownSheets}
          headingRef={state.headingRef}
        />
      )}
    </>
  );
}
