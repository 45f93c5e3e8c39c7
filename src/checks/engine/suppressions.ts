import { defineMessages, type Message } from "../../language/message";
import type { Finding } from "./finding";

/** A finding that somebody has looked at and lets stand. */
export interface Suppression {
  /** Finding.fingerprint. */
  readonly fingerprint: string;
  /** Why it may stand, for whoever reads the workbook next. */
  readonly reason: string;
}

const messages = defineMessages("suppressions", {
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
