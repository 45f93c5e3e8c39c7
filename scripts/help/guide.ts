import * as markdown from "prettier/plugins/markdown";
import { escapeHtml, pageText } from "./page";

/*
 * The guide as a page of the add-in, made of PANDUAN.md when the add-in is built: whoever has the add-in has the guide of its version, also
 * without a network. Prettier's parser reads the Markdown, which the tools bring anyway; only what it finds is written here.
 */

/** A node of mdast, as far as a guide has them. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly ordered?: boolean;
  readonly url?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

export const GUIDE_PATH = "bantuan/panduan.html";

const textOf = ({ value, children = [] }: Node): string => value ?? children.map(textOf).join("");

/** "tahun-baru-dalam-tiga-menit": what a link within the page leads to. */
function anchorOf(heading: Node): string {
  return textOf(heading)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

const fileName = (url: string): string => url.slice(url.lastIndexOf("/") + 1);

function inner({ children = [] }: Node): string {
  return children.map(html).join("");
}

function table({ children: [head, ...rows] = [] }: Node): string {
  const row = (line: Node, cell: "th" | "td"): string =>
    `<tr>${(line.children ?? []).map((each) => `<${cell}${cell === "th" ? ' scope="col"' : ""}>${inner(each)}</${cell}>`).join("")}</tr>`;
  const body = rows.map((line) => row(line, "td")).join("\n");
  return `<div class="wide" tabindex="0"><table><thead>${head ? row(head, "th") : ""}</thead><tbody>${body}</tbody></table></div>`;
}

/** A line of a list says its text without a paragraph around it. */
function listItem({ children = [] }: Node): string {
  return `<li>${children.map((child) => (child.type === "paragraph" ? inner(child) : html(child))).join("\n")}</li>`;
}

function html(node: Node): string {
  switch (node.type) {
    case "root":
      return (node.children ?? []).map(html).join("\n");
    case "heading":
      return `<h${node.depth} id="${anchorOf(node)}">${inner(node)}</h${node.depth}>`;
    case "paragraph":
      return `<p>${inner(node)}</p>`;
    case "text":
      return escapeHtml(node.value ?? "");
    case "inlineCode":
      return `<code>${escapeHtml(node.value ?? "")}</code>`;
    case "code":
      return `<pre><code>${escapeHtml(node.value ?? "")}</code></pre>`;
    case "strong":
      return `<strong>${inner(node)}</strong>`;
    case "emphasis":
      return `<em>${inner(node)}</em>`;
    case "break":
      return "<br>";
    case "list":
      return node.ordered
        ? `<ol>${(node.children ?? []).map(html).join("\n")}</ol>`
        : `<ul>${(node.children ?? []).map(html).join("\n")}</ul>`;
    case "listItem":
      return listItem(node);
    case "table":
      return table(node);
    case "image":
      return `<img src="${fileName(node.url!)}" alt="${escapeHtml(node.alt ?? "")}">`;
    case "link":
      return `<a href="${escapeHtml(node.url!)}">${inner(node)}</a>`;
    default:
      throw new Error(`The guide has a "${node.type}", which its page cannot show yet (scripts/help/guide.ts).`);
  }
}

const below = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(below)];

/** What stands in the guide, to jump to. */
function contents(headings: readonly Node[]): string {
  return `<ul>${headings.map((each) => `<li><a href="#${anchorOf(each)}">${escapeHtml(textOf(each))}</a></li>`).join("\n")}</ul>`;
}

/** The page, and the pictures it shows by their paths in the repository. */
export async function guidePage(text: string): Promise<{ readonly page: string; readonly pictures: readonly string[] }> {
  const root = (await markdown.parsers.markdown.parse(text, { originalText: text } as never)) as Node;
  const [title, ...rest] = root.children ?? [];
  if (title?.type !== "heading" || title.depth !== 1) throw new Error("The guide begins with its title.");
  const headings = rest.filter(({ type, depth }) => type === "heading" && depth !== undefined && depth <= 3);
  const body = `${contents(headings)}\n${html({ type: "root", children: rest })}`;
  return {
    page: pageText({ language: "id", at: GUIDE_PATH, twin: null, title: textOf(title), body }),
    pictures: below(root).flatMap(({ type, url }) => (type === "image" && url !== undefined ? [url] : [])),
  };
}
