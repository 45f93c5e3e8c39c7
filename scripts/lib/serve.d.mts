export interface FolderServer {
  /** Without a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

export function serveFolder(folder: string, headers?: (file: string) => Record<string, string>): Promise<FolderServer>;
