import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

test("office-addin-manifest reads the manifest", () => {
  const cli = path.join(root, "node_modules/office-addin-manifest/cli.js");
  const info = execFileSync(process.execPath, [cli, "info", "manifest.xml"], { cwd: root, encoding: "utf8" });
  expect(info).toMatch(/Name: Capaian/);
  expect(info).toMatch(/Default Locale: id-ID/);
  expect(info).toMatch(/Hosts: Workbook/);
  expect(info).toMatch(/Permissions: ReadWriteDocument/);
});

/** What scripts/lib/address.mjs makes of an address; it is plain Node, so it is asked in its own process. */
function readdress(text: string, base?: string): string {
  const code = 'import("./scripts/lib/address.mjs").then(({ readdress }) => process.stdout.write(readdress(process.argv[1])))';
  const env: NodeJS.ProcessEnv = { ...process.env };
  if (base === undefined) delete env.CAPAIAN_URL;
  else env.CAPAIAN_URL = base;
  return execFileSync(process.execPath, ["-e", code, text], { cwd: root, encoding: "utf8", env, stdio: ["ignore", "pipe", "pipe"] });
}

describe("CAPAIAN_URL", () => {
  const url = '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"/>';

  test("moves every address to the deployment", () => {
    expect(readdress(url, "https://capaian.example.go.id/addin/")).toBe('<bt:Url id="Pane.Url" DefaultValue="https://capaian.example.go.id/addin/taskpane.html"/>');
  });

  test("is the development server when it is not set", () => {
    expect(readdress(url)).toBe(url);
  });

  test.each(["http://capaian.example.go.id", "capaian.example.go.id", "https://capaian.example.go.id/?a=1"])("%s is refused", (base) => {
    expect(() => readdress(url, base)).toThrow(/CAPAIAN_URL/);
  });
});
