import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

test("npx finds the command of the clone, with no network", () => {
  execFileSync(process.execPath, ["scripts/link-command.mjs"], { cwd: root });
  const cache = mkdtempSync(path.join(os.tmpdir(), "capaian-npx-"));
  try {
    const npx = spawnSync("npx", ["capaian", "fungsi", "PWNI.BOBOT", "B1.1", "2022"], {
      cwd: root,
      encoding: "utf8",
      shell: process.platform === "win32",
      // Offline, with an empty cache: only what the clone holds can answer.
      env: { ...process.env, npm_config_offline: "true", npm_config_cache: cache, npm_config_registry: "http://127.0.0.1:9/" },
    });
    expect([npx.status, npx.stdout]).toEqual([0, "0,25\n"]);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}, 60_000);

test("the exit code of a failing function reaches the shell", () => {
  const cli = spawnSync(process.execPath, ["src/cli/capaian.mjs", "fungsi", "PWNI.NAMA", "C.1.1.1", "--json"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(cli.status).toBe(1);
  expect(JSON.parse(cli.stdout)).toMatchObject({ error: { code: "#VALUE!" } });
}, 60_000);

test("a reader that closes the pipe early is no failure", async () => {
  const cli = spawn(process.execPath, ["src/cli/capaian.mjs", "katalog", "--json"], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  cli.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  cli.stdout.once("data", () => cli.stdout.destroy());
  const [code] = (await once(cli, "close")) as [number | null];
  expect([code, errors]).toEqual([0, ""]);
}, 60_000);
