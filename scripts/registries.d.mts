export interface Registry {
  readonly folder: string;
  readonly file: RegExp;
  readonly name: string;
  readonly member?: string;
  readonly into?: string;
  readonly keyed?: true;
  readonly rank?: (data: never) => number | null;
}
export function writeRegistries(registries?: readonly Registry[], base?: string): void;
