// Desktop Excel with the add-in sideloaded, through Microsoft's own tools: certificates, development server, debugging.
// The two packages are fetched by npx when asked for: office-addin-debugging brings hundreds of packages only this command needs.
import { run } from "./lib/process.mjs";

const npx = (...args) => (process.platform === "win32" ? run("cmd.exe", ["/c", "npx", "--yes", ...args]) : run("npx", ["--yes", ...args]));

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    "Desktop Excel exists for Windows and macOS only. Here: npm start opens the workbench page; PANDUAN.md says how to load the add-in in Excel on the web.",
  );
  process.exit(1);
}

const certificates = await npx("office-addin-dev-certs", "install");
if (certificates !== 0) process.exit(certificates);
process.exit(
  await npx(
    "office-addin-debugging",
    "start",
    "manifest.xml",
    "desktop",
    "--app",
    "excel",
    "--dev-server",
    "npm run dev-server",
    "--dev-server-port",
    "3000",
  ),
);
