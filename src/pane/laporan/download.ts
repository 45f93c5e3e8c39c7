const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A file that is kept in the page until it is released. */
export interface OfferedFile {
  readonly name: string;
  readonly url: string;
}

/**
 * Whether the page around the pane lets it download: the web view of Office for Mac and iPad does not, and says nothing when it is asked to.
 */
export function canDownload(): boolean {
  const platform = typeof Office === "undefined" ? undefined : Office.context?.platform;
  return !["Mac", "iOS"].includes(String(platform));
}

/** Keeps the bytes of a document as a file that a link can point to. */
export function offered(bytes: Uint8Array, name: string): OfferedFile {
  return { name, url: URL.createObjectURL(new Blob([bytes as BlobPart], { type: DOCX })) };
}

export function release({ url }: OfferedFile): void {
  URL.revokeObjectURL(url);
}

/** Begins the download, as a click on a link to it does. */
export function download({ name, url }: OfferedFile): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}
