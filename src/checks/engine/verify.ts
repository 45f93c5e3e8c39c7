import { defineMessages, type Message } from "../../language/message";
import { combinePatches } from "../../sheet/combine";
import type { Patch } from "../../sheet/patch";
import type { Finding } from "./finding";

/** A finding that offers a mend. */
type Mendable = Finding & { readonly fix: NonNullable<Finding["fix"]> };

export interface Recheck {
  /** Findings of the workbook as it is after a patch. */
  after(patch: Patch): readonly Finding[];
  /** How often the whole workbook may be checked again. */
  readonly budget: number;
  /** Whether the time for it is up. */
  readonly isLate?: () => boolean;
}

const keyOf = ({ rule, sheet, address }: Finding): string => [rule, sheet, address].join("\u0000");
const WEIGHT = { error: 2, warning: 1, info: 0 } as const;
const isMendable = (finding: Finding): finding is Mendable => finding.fix !== null;

/** What is wrong with a set of mends: the first new finding each brings, or that its own stays. */
interface Outcome {
  readonly fresh: readonly Finding[];
  readonly stays: readonly Mendable[];
}

class Verification {
  private readonly before = new Map<string, number>();
  private used = 0;
  constructor(
    findings: readonly Finding[],
    private readonly recheck: Recheck,
  ) {
    for (const finding of findings)
      this.before.set(keyOf(finding), Math.max(this.before.get(keyOf(finding)) ?? -1, WEIGHT[finding.severity]));
  }

  get left(): number {
    return this.recheck.isLate?.() === true ? 0 : this.recheck.budget - this.used;
  }

  /** Nothing could be tried at all. */
  get none(): boolean {
    return this.used === 0;
  }

  /** Applies mends together and checks the result. A note is no new finding: it was true of the right figures all along. */
  try(mends: readonly Mendable[]): Outcome {
    this.used++;
    const { patch, taken } = combinePatches(mends.map(({ fix }) => fix.patch));
    const after = this.recheck.after(patch);
    const keys = new Set(after.map(keyOf));
    return {
      fresh: after.filter((finding) => finding.severity !== "info" && WEIGHT[finding.severity] > (this.before.get(keyOf(finding)) ?? 0)),
      stays: taken.map((at) => mends[at]!).filter((mend) => keys.has(keyOf(mend))),
    };
  }
}

const sentences = defineMessages("verify", {
  stays: {
    id: "Perbaikan tidak ditawarkan: setelah ditulis, temuan ini tetap ada.",
    en: "No mend is offered: once written, this finding would still be there.",
  },
  brings: {
    id: "Perbaikan tidak ditawarkan: hasilnya menimbulkan temuan baru di {cell} ({finding})",
    en: "No mend is offered: its result brings a new finding at {cell} ({finding})",
  },
  large: {
    id: "Perbaikan tidak ditawarkan: buku kerja ini terlalu besar untuk mencobanya lebih dahulu.",
    en: "No mend is offered: this workbook is too large to try it first.",
  },
  untried: {
    id: "Perbaikan tidak ditawarkan: bersama perbaikan lain hasilnya menimbulkan temuan baru. Perbaiki yang lain dahulu, lalu periksa lagi.",
    en: "No mend is offered: together with the others its result brings new findings. Mend the others first, then check again.",
  },
});

function refusal({ fresh, stays }: Outcome, mend: Mendable): Message | null {
  if (stays.includes(mend)) return sentences.stays();
  const [first] = fresh;
  if (!first) return null;
  return sentences.brings({ cell: { sheet: first.sheet, address: first.address }, finding: first.message });
}

/** One mend of every sheet at a time: what they bring is told apart by its sheet. */
function rounds(mends: readonly Mendable[]): Mendable[][] {
  const next = new Map<string, number>();
  const found: Mendable[][] = [];
  for (const mend of mends) {
    const at = next.get(mend.sheet) ?? 0;
    next.set(mend.sheet, at + 1);
    (found[at] ??= []).push(mend);
  }
  return found;
}

/** The mends that can be made together, most of them; found by halving. */
function together(verification: Verification, mends: readonly Mendable[]): readonly Mendable[] {
  if (mends.length === 0 || verification.left <= 0) return [];
  const { fresh, stays } = verification.try(mends);
  if (fresh.length === 0 && stays.length === 0) return mends;
  if (mends.length === 1) return [];
  const half = Math.ceil(mends.length / 2);
  const first = together(verification, mends.slice(0, half));
  const second = together(verification, mends.slice(half));
  if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first;
  if (first.length + second.length === mends.length || verification.left <= 0) return first;
  const both = [...first, ...second];
  const outcome = verification.try(both);
  return outcome.fresh.length === 0 && outcome.stays.length === 0 ? both : first;
}

/**
 * Offers only mends that hold: written into a copy of the workbook, the finding is gone and no error or warning has come. Each is
 * tried alone, one of every sheet at a time, as far as the budget goes; then all of them together, and by halves where that fails.
 * A mend that only holds alone is left out of those made together (`alone`); one that could not be tried alone has to hold with
 * the others.
 */
export function verifyFixes(findings: readonly Finding[], recheck: Recheck): Finding[] {
  const mends = findings.filter(isMendable);
  if (mends.length === 0) return [...findings];
  const verification = new Verification(findings, recheck);
  const refused = new Map<Mendable, Message>();
  const tried = new Set<Mendable>();
  for (const round of rounds(mends).slice(0, Math.floor(recheck.budget / 2))) {
    if (verification.left <= 0) break;
    const outcome = verification.try(round);
    const sheets = new Set(round.map(({ sheet }) => sheet));
    for (const mend of round) {
      tried.add(mend);
      const own = { ...outcome, fresh: outcome.fresh.filter(({ sheet }) => sheet === mend.sheet || !sheets.has(sheet)) };
      const why = refusal(own, mend);
      if (why) refused.set(mend, why);
    }
  }
  const rest = mends.filter((mend) => !refused.has(mend));
  const safe = new Set(together(verification, rest));
  return findings.map((finding) => {
    if (!isMendable(finding)) return finding;
    const why =
      refused.get(finding) ??
      (safe.has(finding) || tried.has(finding) ? null : verification.none ? sentences.large() : sentences.untried());
    if (why) return { ...finding, fix: null, withheld: why };
    return safe.has(finding) ? finding : { ...finding, fix: { ...finding.fix, alone: true } };
  });
}
