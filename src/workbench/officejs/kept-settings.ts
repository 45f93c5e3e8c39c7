/** The settings a workbook keeps; Excel keeps what JSON can say of a value. */
export class KeptSettings {
  private readonly kept = new Map<string, unknown>();

  all(): ReadonlyMap<string, unknown> {
    return this.kept;
  }

  /** Undefined takes the setting away. */
  set(key: string, value: unknown): void {
    if (value === undefined) this.kept.delete(key);
    else this.kept.set(key, JSON.parse(JSON.stringify(value)));
  }
}
