import { defineMessages, type Message } from "../../language/message";
import type { Finding } from "./finding";

/** A finding that somebody has looked at and lets stand. */
export interface Suppression {
  /** Finding.fingerprint. */
  readonly fingerprint: string;
  /** Why it may stand, for whoever reads the workbook next. */
  readonly reason: string;
}

/** Name of the workbook setting that holds exceptions as JSON, see `readSuppressions`; part of saved workbooks, so it never changes. */
export const STORED_SUPPRESSIONS = "capaian.pengecualian";

const messages = defineMessages("suppressions", {
  noJson: { id: "isinya bukan JSON yang sah.", en: "it is no valid JSON." },
  noList: {
    id: "isinya harus daftar pasangan fingerprint dan reason.",
    en: "it has to be a list of pairs of fingerprint and reason.",
  },
  entry: {
    id: "pengecualian ke-{place} tidak punya fingerprint dan reason berupa teks yang berisi.",
    en: "exception {place} has no fingerprint and reason that are texts with something in them.",
  },
  unused: {
    id: 'Pengecualian "{fingerprint}" ({reason}) tidak dipakai: temuannya sudah tidak ada. Hapus pengecualiannya.',
    en: 'The exception "{fingerprint}" ({reason}) is not used: its finding is gone. Remove the exception.',
  },
});

export interface Suppressed {
  /** All findings; those that may stand are marked and none is dropped. */
  readonly findings: readonly Finding[];
  /** Exceptions without a finding: mended, or never right. */
  readonly unused: readonly Suppression[];
}

export function suppress(findings: readonly Finding[], suppressions: readonly Suppression[]): Suppressed {
  const byFingerprint = new Map(suppressions.map((each) => [each.fingerprint, each]));
  const used = new Set<string>();
  const marked = findings.map((finding) => {
    const found = byFingerprint.get(finding.fingerprint);
    if (!found) return finding;
    used.add(found.fingerprint);
    return { ...finding, suppressed: { reason: found.reason } };
  });
  return { findings: marked, unused: suppressions.filter(({ fingerprint }) => !used.has(fingerprint)) };
}

/** An exception that can go, said. */
export function unusedWords({ fingerprint, reason }: Suppression): Message {
  return messages.unused({ fingerprint, reason });
}

const isFilled = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

/** The exceptions a text holds as JSON, a list of { fingerprint, reason }; or what is wrong with it. A reason is asked of everyone. */
export function readSuppressions(text: string): readonly Suppression[] | Message {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return messages.noJson();
  }
  if (!Array.isArray(data)) return messages.noList();
  const entries = data as readonly Partial<Suppression>[];
  const bad = entries.findIndex((each) => !isFilled(each?.fingerprint) || !isFilled(each?.reason));
  if (bad >= 0) return messages.entry({ place: bad + 1 });
  return entries.map((each) => ({ fingerprint: each.fingerprint!, reason: each.reason! }));
}
