export const BUNDLES: string;
export const BUNDLED_ROOMS: readonly string[];

export interface Bundle {
  readonly name: string;
  readonly files: readonly string[];
}

export function bundlesOf(root: string, apart: readonly string[]): readonly Bundle[];

export function writeBundles(root: string, apart: readonly string[]): readonly string[];
