import type { Catalogue } from "../catalogue";
import { searchIndicators, type Hit } from "./search";
import { nearestTools, searchTools, type Tool, type ToolHit } from "./tools";

/** An indicator, a function or a table. */
export type SearchAnswer = Hit | ToolHit;

export interface SearchAnswers {
  readonly answers: readonly SearchAnswer[];
  /** Answers left out of the list. */
  readonly more: number;
  /** The text is a printed code of several indicators. */
  readonly ambiguous: readonly string[];
  /** True when nothing matched and `answers` are the nearest. */
  readonly suggested: boolean;
}

const LIMIT = 50;

/** Nearest functions and tables where nothing is found. */
const NEAREST_TOOLS = 2;

export function isTool(answer: SearchAnswer): answer is ToolHit {
  return "tool" in answer;
}

/** Indicators, functions and tables in one list, best first; an indicator before a tool that fits as well. */
export function searchEverything(catalogue: Catalogue, tools: readonly Tool[], query: string): SearchAnswers {
  const { hits, more, ambiguous, suggested } = searchIndicators(catalogue, query);
  const found = searchTools(tools, query);
  if (suggested && found.length === 0) {
    const near = nearestTools(tools, query, NEAREST_TOOLS).map((tool) => ({ tool, rank: Infinity }));
    return { answers: [...hits, ...near], more: 0, ambiguous, suggested };
  }
  const all = [...(suggested ? [] : hits), ...found].sort((one, other) => one.rank - other.rank);
  return { answers: all.slice(0, LIMIT), more: more + Math.max(0, all.length - LIMIT), ambiguous, suggested: false };
}
