import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

test("npm run bench finds the sizes of the build within their limits", () => {
  const text = execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/bench/sizes.ts"], { cwd: root, encoding: "utf8" });
  expect(text).toMatch(/Functions script: \d+\.\d kB of 35\.0 kB$/m);
  expect(text).toMatch(/Renstra of RENSTRA.*: \d+\.\d kB of 20\.0 kB$/m);
  expect(text).toMatch(/What the functions say of errors.*: \d+\.\d kB of 8\.0 kB$/m);
  expect(text).toMatch(/painted, and its tabs answer.*: \d+\.\d kB of 44\.0 kB$/m);
  expect(text).toMatch(/Pane's frame .*: \d+\.\d kB of 100\.0 kB$/m);
});
