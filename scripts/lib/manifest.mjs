/** The Id of manifest.xml in the repository. */
export const DEVELOPMENT_ID = "a9ada939-8cf0-4bc6-a23a-decc4d50315e";

/** What tells the deployed add-in from the one of the repository, which anybody may sideload beside it. */
const IDENTITY = [
  [DEVELOPMENT_ID, "21624e60-adcd-4d7f-8432-d8fe08522ac9"],
  ["Capaian (pengembangan)", "Capaian"],
  ["Capaian (development)", "Capaian"],
];

/**
 * The manifest of the repository (Id and name of the development version) as the deployed one. The deployed Id never changes:
 * Office takes another Id for another add-in.
 * @param {string} manifest
 */
export function deployed(manifest) {
  return IDENTITY.reduce((text, [development, deployment]) => {
    if (!text.includes(development)) throw new Error(`manifest.xml does not hold "${development}", which the deployed manifest replaces.`);
    return text.replaceAll(development, deployment);
  }, manifest);
}
