import type { Language } from "../language/text";

/** Where a command writes, so that tests can read it. */
export interface Output {
  /** A line of the result, to standard output. */
  print(line: string): void;
  /** A line for the person, to standard error. */
  error(line: string): void;
  /** Of the messages; Indonesian unless `--bahasa en` is given. */
  readonly language?: Language;
}

/** Exit codes of every command: done, something is wrong with the data, the call itself cannot be carried out. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** What each command's file exports. */
export interface Command {
  /** @returns the exit code. */
  run(args: string[], out: Output): Promise<number>;
}
