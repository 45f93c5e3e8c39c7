/** The arguments of a call: words that stand alone, flags, and options with a value. */
export interface Words {
  readonly alone: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  /** The first argument that is none of these; null where all are known. */
  readonly unknown: string | null;
}

/** Reads `--name value`, `--name=value`, flags, and words that stand alone. */
export function readWords(
  args: readonly string[],
  known: { readonly flags: readonly string[]; readonly values: readonly string[] },
): Words {
  const alone: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (let at = 0; at < args.length; at += 1) {
    const [name, ...joined] = args[at]!.split("=") as [string, ...string[]];
    if (known.flags.includes(name) && joined.length === 0) flags.add(name);
    else if (known.values.includes(name)) values.set(name, joined.length > 0 ? joined.join("=") : (args[(at += 1)] ?? ""));
    else if (!name.startsWith("-")) alone.push(args[at]!);
    else return { alone, flags, values, unknown: args[at]! };
  }
  return { alone, flags, values, unknown: null };
}
