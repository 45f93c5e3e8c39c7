// The configuration of two web servers, made from the one description of how the add-in is served.
import { CACHE, CHUNKS, EVERYWHERE, FORBIDDEN, headersOf, SHARED, TYPES } from "./hosting.mjs";

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Seconds of a Cache-Control header's max-age as IIS writes a duration, and the header's other words. */
function longCache(header) {
  const seconds = Number(/max-age=(\d+)/.exec(header)?.[1]);
  const others = header.split(/,\s*/).filter((word) => !word.startsWith("max-age="));
  return { age: `${Math.floor(seconds / 86400)}.00:00:00`, others: others.join(", ") };
}

/**
 * `web.config` for the folder on IIS. IIS tells files apart by folder only, so what is for scripts and data goes to every file:
 * nothing here is secret.
 */
export function webConfig() {
  const types = Object.entries(TYPES).map(
    ([end, type]) => `      <remove fileExtension="${end}" />\n      <mimeMap fileExtension="${end}" mimeType="${type}" />`,
  );
  const forbidden = FORBIDDEN.map((name) => `        <remove name="${name}" />`);
  const headers = Object.entries({ ...EVERYWHERE, ...SHARED.headers }).map(
    ([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${escape(value)}" />`,
  );
  const { age, others } = longCache(CACHE.chunks);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Capaian di IIS: berkas ini dibaca IIS dari folder tempat Capaian diletakkan. -->
<configuration>
  <system.webServer>
    <staticContent>
${types.join("\n")}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${[...forbidden, ...headers].join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="${CHUNKS}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${age}" cacheControlCustom="${others}" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

/**
 * A part of an nginx server for the address the add-in is deployed at.
 * @param {string} address https, without a slash at its end
 */
export function nginxConfig(address) {
  const folder = `${new URL(address).pathname.replace(/\/+$/, "")}/`;
  const headers = (file, indent) =>
    Object.entries(headersOf(file))
      .map(([name, value]) => `${indent}add_header ${name} "${value}";`)
      .join("\n");
  const types = Object.entries(TYPES).map(([end, type]) => `        ${type} ${end.slice(1)};`);
  return `# Capaian di nginx: sertakan (include) dalam blok server { } milik ${new URL(address).host}.
# Isi folder dist diletakkan di ${folder} di bawah root server itu.
location ^~ ${folder} {
    types {
${types.join("\n")}
    }
    gzip on;
    gzip_types text/css text/javascript application/json application/xml;
${headers("taskpane.html", "    ")}

    location ^~ ${folder}${CHUNKS}/ {
${headers(`${CHUNKS}/a.js`, "        ")}
    }
    location ~ \\.(?:${SHARED.ends.map((end) => end.slice(1)).join("|")})$ {
${headers("functions.js", "        ")}
    }
}
`;
}
