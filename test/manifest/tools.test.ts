import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
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

/** What a function of a text in scripts/lib gives; it is plain Node, so it is asked in its own process. */
function inNode(file: string, name: string, text: string, env: NodeJS.ProcessEnv = process.env): string {
  const code = `import("./scripts/lib/${file}").then((lib) => process.stdout.write(lib.${name}(process.argv[1])))`;
  return execFileSync(process.execPath, ["-e", code, text], { cwd: root, encoding: "utf8", env, stdio: ["ignore", "pipe", "pipe"] });
}

function readdress(text: string, base?: string): string {
  const env: NodeJS.ProcessEnv = { ...process.env };
  if (base === undefined) delete env.CAPAIAN_URL;
  else env.CAPAIAN_URL = base;
  return inNode("address.mjs", "readdress", text, env);
}

describe("the deployed manifest", () => {
  const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const made = inNode("manifest.mjs", "deployed", source);
  const identity = (manifest: string) =>
    [/<Id>(.*?)<\/Id>/, /<DisplayName DefaultValue="(.*?)"/].map((pattern) => pattern.exec(manifest)![1]);

  test("has an Id and a name of its own, so that both can be installed", () => {
    expect(identity(made)).toEqual(["21624e60-adcd-4d7f-8432-d8fe08522ac9", "Capaian"]);
    expect(identity(source)).toEqual(["a9ada939-8cf0-4bc6-a23a-decc4d50315e", "Capaian (pengembangan)"]);
    expect(made).not.toMatch(/pengembangan|development\)/);
  });

  test("is made of the development one only", () => {
    expect(() => inNode("manifest.mjs", "deployed", made)).toThrow(/does not hold/);
  });
});

describe("CAPAIAN_URL", () => {
  const url = '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"/>';

  test("moves every address to the deployment", () => {
    expect(readdress(url, "https://capaian.example.go.id/addin/")).toBe(
      '<bt:Url id="Pane.Url" DefaultValue="https://capaian.example.go.id/addin/taskpane.html"/>',
    );
  });

  test("is the development server when it is not set", () => {
    expect(readdress(url)).toBe(url);
  });

  test.each(["http://capaian.example.go.id", "capaian.example.go.id", "https://capaian.example.go.id/?a=1"])("%s is refused", (base) => {
    expect(() => readdress(url, base)).toThrow(/CAPAIAN_URL/);
  });
});
