import { Tree, TreeItem, TreeItemLayout, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { levelText } from "../../catalogue/levels";
import { wordsOf } from "../../language/text";
import { Quoted } from "../shared/Quoted";
import { katalog } from "./messages";
import { useKatalogStyles } from "./styles";
import type { Branch } from "./tree";
import type { KatalogState } from "./useKatalog";

interface BranchProps {
  readonly branch: Branch;
  readonly state: KatalogState;
}

function BranchItem({ branch, state }: BranchProps): ReactElement {
  const styles = useKatalogStyles();
  const { node, children, path, source } = branch;
  const isLeaf = children.length === 0;
  const { say } = state.pane;
  const level = wordsOf(levelText(node), state.pane.language);
  return (
    <TreeItem
      value={path}
      itemType={isLeaf ? "leaf" : "branch"}
      onClick={(event) => {
        // The chevron opens the branch, the line itself the indicator.
        if (event.target instanceof Element && event.target.closest(".fui-TreeItemLayout__expandIcon")) return;
        event.stopPropagation();
        state.open({ source, code: node.code });
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.target !== event.currentTarget) return;
        event.stopPropagation();
        event.preventDefault();
        state.open({ source, code: node.code });
      }}
    >
      <TreeItemLayout className={mergeClasses(styles.row, isLeaf && styles.leaf)}>
        <span className={styles.name}>
          <span className={styles.code}>{node.code}</span> <Quoted>{node.name}</Quoted>{" "}
          <span className={styles.quiet}>{node.ours ? `${level}, ${say(katalog.ours())}` : level}</span>
        </span>
      </TreeItemLayout>
      {!isLeaf && state.expanded.has(path) && (
        <Tree>
          {children.map((child) => (
            <BranchItem key={child.path} branch={child} state={state} />
          ))}
        </Tree>
      )}
    </TreeItem>
  );
}

/** The tree of one source: arrows move and unfold, Enter or a click opens the indicator, the chevron only unfolds. */
export function IndicatorTree({
  roots,
  label,
  state,
}: {
  readonly roots: readonly Branch[];
  readonly label: string;
  readonly state: KatalogState;
}): ReactElement {
  return (
    <Tree
      aria-label={label}
      openItems={state.expanded as Set<string>}
      onOpenChange={(_, data) => {
        if (data.type === "Click" || data.type === "Enter") return;
        state.toggle(String(data.value), data.open);
      }}
    >
      {roots.map((root) => (
        <BranchItem key={root.path} branch={root} state={state} />
      ))}
    </Tree>
  );
}
