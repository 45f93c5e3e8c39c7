// Jest's runtime with what it keeps between test files (scripts/lib/jest-runtime.cjs).
import { readFileSync } from "node:fs";
import { ownStorages } from "../../scripts/lib/own-storages.cjs";

test("a stack trace names the line and the column of the file", () => {
  const { stack } = new Error("here");
  const lines = readFileSync(__filename, "utf8").split("\n");
  const line = lines.findIndex((text) => text.includes('new Error("here")'));
  expect(stack).toContain(`${__filename}:${line + 1}:${lines[line]!.indexOf("new Error") + 1}`);
});

test("a storage made for one file holds nothing once it is closed", async () => {
  const { hooks, close } = ownStorages();
  const one = new hooks.AsyncLocalStorage<string>();
  const other = new hooks.AsyncLocalStorage<string>();
  const within = one.run("one", () => other.run("other", () => Promise.resolve().then(() => [one.getStore(), other.getStore()])));
  expect(await within).toEqual(["one", "other"]);

  one.enterWith("kept");
  expect(await Promise.resolve().then(() => one.getStore())).toBe("kept");
  close();
  expect(await Promise.resolve().then(() => one.getStore())).toBeUndefined();
});

test("the runner's own storage is one that is closed", () => {
  // Jest's runner and this file get the same module, and it is not Node's.
  const { AsyncLocalStorage } = jest.requireActual<{ AsyncLocalStorage: object }>("node:async_hooks");
  expect(Object.getPrototypeOf(AsyncLocalStorage)).toHaveProperty("name", "AsyncLocalStorage");
});
