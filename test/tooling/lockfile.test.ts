import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

describe("package-lock.json", () => {
  const packages = Object.entries((JSON.parse(read("package-lock.json")) as { packages: Record<string, LockedPackage> }).packages).filter(
    ([place]) => place !== "",
  );

  test("pins every package by version and checksum", () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, entry]) => !entry.version || !entry.integrity).map(([place]) => place)).toEqual([]);
  });

  test("holds no download address, so that it installs from any registry", () => {
    expect(packages.filter(([, entry]) => entry.resolved !== undefined).map(([place]) => place)).toEqual([]);
    expect(read(".npmrc")).toContain("omit-lockfile-registry-resolved=true");
  });

  test("holds the binaries of every platform, so that npm ci works on all of them", () => {
    const places = new Set(packages.map(([place]) => place));
    /** npm looks beside the package, then in every node_modules above it. */
    const isLocked = (name: string, from: string): boolean => {
      const above = from.split("/node_modules/").map((_, i, parts) => parts.slice(0, i + 1).join("/node_modules/"));
      return [...above.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].some((place) => places.has(place));
    };
    const missing = packages.flatMap(([place, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isLocked(name, place)),
    );
    expect(missing).toEqual([]);
  });

  test("agrees with package.json", () => {
    const manifest = JSON.parse(read("package.json")) as Record<"dependencies" | "devDependencies", Record<string, string>>;
    const locked = (JSON.parse(read("package-lock.json")) as { packages: Record<string, typeof manifest> }).packages[""]!;
    expect(locked.dependencies).toEqual(manifest.dependencies);
    expect(locked.devDependencies).toEqual(manifest.devDependencies);
  });
});

// Written in pieces, so that this file does not hold what it looks for.
const REGISTRY = new RegExp(["registry\\.(npmjs|yarnpkg|npmmirror)", "npm\\.pkg\\.github"].join("|"));

const inClone = existsSync(path.join(root, ".git"));

(inClone ? test : test.skip)("no file of the repository names a package registry's host", () => {
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
    .split("\0")
    .filter((file) => /\.(m?[jt]sx?|json|md|html|ya?ml|xml)$|(^|\/)(run|\.npmrc)$/.test(file));
  expect(files.filter((file) => existsSync(path.join(root, file)) && REGISTRY.test(read(file)))).toEqual([]);
});
