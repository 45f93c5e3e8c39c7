import { POLICY } from "./hosting.mjs";

/** Sources by directive of one policy of a header. */
function parsePolicy(text) {
  const parts = text.split(";").map((part) => part.trim().split(/\s+/));
  return new Map(parts.filter(([directive]) => directive).map(([directive, ...sources]) => [directive.toLowerCase(), sources]));
}

/** Whether a source lets in more than ours and is not just another page that may hold the pane. */
const isTooWide = (directive, source) => directive !== "frame-ancestors" || ["*", "https:", "http:"].includes(source);

/**
 * What a Content-Security-Policy header lacks of ours, and what it allows beyond. Several policies hold together: what one forbids
 * is forbidden, what one allows is allowed when no other forbids it.
 * @param {string | undefined} header
 * @returns {string[]} Indonesian, without the name of a file
 */
export function policyProblems(header) {
  if (!header) return ["header Content-Security-Policy tidak ada"];
  const policies = header.split(",").map(parsePolicy);
  return Object.entries(POLICY).flatMap(([directive, ours]) => {
    const theirs = policies.map((policy) => policy.get(directive)).filter(Boolean);
    if (theirs.length === 0) return [`Content-Security-Policy tidak menyebut ${directive}; seharusnya "${[directive, ...ours].join(" ")}"`];
    const none = (sources) => sources.length === 0 || sources[0] === "'none'";
    const forbidden = ours.filter((source) => source !== "'none'" && theirs.some((sources) => none(sources) || !sources.includes(source)));
    const beyond = theirs[0].filter(
      (source) =>
        source !== "'none'" &&
        !ours.includes(source) &&
        isTooWide(directive, source) &&
        theirs.every((sources) => sources.includes(source)),
    );
    return [
      ...forbidden.map((source) => `Content-Security-Policy, ${directive}: ${source} belum diizinkan`),
      ...beyond.map((source) => `Content-Security-Policy, ${directive}: ${source} diizinkan, padahal Capaian tidak memerlukannya`),
    ];
  });
}
