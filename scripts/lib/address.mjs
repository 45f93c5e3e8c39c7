/** Where manifest.xml and the function metadata in the repository say the add-in is served: the development server. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/**
 * The address the build is deployed at, without a slash at its end: CAPAIAN_URL, by default the development server's.
 * Office takes https only.
 * @param {string | undefined} [text]
 */
export function deploymentUrl(text = process.env.CAPAIAN_URL) {
  if (!text) return DEVELOPMENT_URL;
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`CAPAIAN_URL is "${text}", which is no address; wanted is one such as https://capaian.example.go.id/addin.`);
  }
  if (url.protocol !== "https:" || url.search || url.hash) {
    throw new Error(`CAPAIAN_URL is "${text}"; Office loads add-ins over https only, and the address must end with a folder.`);
  }
  return url.href.replace(/\/+$/, "");
}

/** A text of the repository with every address of the development server turned into the deployment's. */
export function readdress(text, base = deploymentUrl()) {
  return text.replaceAll(DEVELOPMENT_URL, base);
}
