interface FileResult {
  readonly testFilePath: string;
  readonly testResults: readonly { readonly fullName: string; readonly failureMessages: readonly string[] }[];
}

/** A line for each property that failed, with what makes it fail again. */
export function seedsOf(testResults: readonly FileResult[]): string[];
