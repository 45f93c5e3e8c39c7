const SEED = /\{ seed: -?\d+, path: "[^"]*"/;

/**
 * A line for each property that failed, with what makes it fail again.
 * @param {readonly { testFilePath: string, testResults: readonly { fullName: string, failureMessages: readonly string[] }[] }[]} testResults as Jest gives them
 */
export function seedsOf(testResults) {
  return testResults.flatMap(({ testFilePath, testResults: tests }) =>
    tests.flatMap(({ fullName, failureMessages }) =>
      failureMessages.flatMap((message) => {
        const seed = SEED.exec(message)?.[0];
        return seed ? [`${testFilePath}, ${fullName}: ${seed} }`] : [];
      }),
    ),
  );
}
