// Looks at a deployed address and says what its server lacks: npm run check:hosting -- https://alamat.server/folder
// Plain Node, so that it runs where the server is looked after. Exit code 0: all is well; 1: something is missing; 2: not an address.
import { checkHosting } from "./lib/check-hosting.mjs";

const [address, ...others] = process.argv.slice(2);
if (!address || others.length > 0 || !URL.canParse(address)) {
  console.error("Sebutkan satu alamat, misalnya: npm run check:hosting -- https://alamat.server/folder");
  process.exit(2);
}

async function ask(url) {
  const answer = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(20_000) });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const { files, problems } = await checkHosting(address, ask);
for (const problem of problems) console.log(`- ${problem}`);
console.log(
  problems.length === 0
    ? `${files} berkas diperiksa: semuanya dikirim sebagaimana diperlukan Excel.`
    : `${files} berkas diperiksa, ${problems.length} hal perlu dibetulkan. Konfigurasi yang siap pakai: dist/web.config (IIS) dan dist/nginx.conf.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
