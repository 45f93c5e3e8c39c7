import { declare, relate, xml, type Package } from "../ooxml/package";

/*
 * Settings of the add-in in a file that is written, where Excel itself keeps them (see settings.ts): a part of the add-in, held by a task
 * pane that is not shown, or Excel would drop the part. Excel gives an add-in the settings of its own Id only, so the deployed Id stands
 * here (scripts/lib/manifest.mjs); a share of the network has a name nobody knows beforehand, and is no store that could be listed.
 */

const ADD_IN = "21624e60-adcd-4d7f-8432-d8fe08522ac9";
const VERSION = "0.1.0.0";
/** Of the part, which several of one add-in are told apart by; there is one. */
const INSTANCE = "{6f0b7c1e-3d52-4a86-9c1f-0e8a5b7d2c94}";

const PART = "xl/webextensions/webextension1.xml";
const PANES = "xl/webextensions/taskpanes.xml";
const NAMESPACE = "http://schemas.microsoft.com/office/webextensions";
const RELATIONS = "http://schemas.microsoft.com/office/2011/relationships";
const TYPES = "application/vnd.ms-office.webextension";
const PROLOGUE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;

const EMPTY_PART =
  `${PROLOGUE}<we:webextension xmlns:we="${NAMESPACE}/webextension/2010/11" id="${INSTANCE}">` +
  `<we:reference id="${ADD_IN}" version="${VERSION}" store="EXCatalog" storeType="EXCatalog"/>` +
  `<we:alternateReferences><we:reference id="${ADD_IN}" version="${VERSION}" store="developer" storeType="Registry"/></we:alternateReferences>` +
  `<we:properties></we:properties><we:bindings/></we:webextension>`;

function panes(relation: string): string {
  return (
    `${PROLOGUE}<wetp:taskpanes xmlns:wetp="${NAMESPACE}/taskpanes/2010/11">` +
    `<wetp:taskpane dockstate="right" visibility="0" width="350" row="1">` +
    `<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/>` +
    `</wetp:taskpane></wetp:taskpanes>`
  );
}

function addPart(pack: Package): void {
  pack.put(PART, EMPTY_PART);
  declare(pack, PART, `${TYPES}+xml`);
  pack.put(PANES, panes(relate(pack, PANES, `${RELATIONS}/webextension`, "webextension1.xml")));
  declare(pack, PANES, `${TYPES}taskpanes+xml`);
  const root = pack.read("_rels/.rels");
  const relation = `<Relationship Id="capaian" Type="${RELATIONS}/webextensiontaskpanes" Target="${PANES}"/>`;
  pack.put("_rels/.rels", root.replace("</Relationships>", `${relation}</Relationships>`));
}

/** Keeps settings, JSON texts by name, in a package. */
export function keepSettings(pack: Package, settings: Readonly<Record<string, string>>): void {
  if (!pack.has(PART)) addPart(pack);
  const properties = Object.entries(settings).map(([name, json]) => `<we:property name="${xml(name)}" value="${xml(json)}"/>`);
  pack.put(
    PART,
    pack.read(PART).replace("</we:properties>", () => `${properties.join("")}</we:properties>`),
  );
}
