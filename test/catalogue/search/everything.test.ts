import { builtinCatalogue } from "../../../src/catalogue/builtin";
import { isTool, searchEverything } from "../../../src/catalogue/search/everything";
import { functionTools } from "../../../src/functions/tools";
import { tableTools } from "../../../src/tables/tools";
import { QUERIES } from "./queries";

const catalogue = builtinCatalogue();
const tools = [...functionTools(), ...tableTools()];

/** Codes and ids, best first. */
function found(query: string): readonly string[] {
  return searchEverything(catalogue, tools, query).answers.map((answer) => (isTool(answer) ? answer.tool.id : answer.node.code));
}

test.each(QUERIES)("%s leads to %s among the first three", (query, ...right) => {
  const three = found(query).slice(0, 3);
  expect([three, three.some((id) => right.includes(id))]).toEqual([three, true]);
});
