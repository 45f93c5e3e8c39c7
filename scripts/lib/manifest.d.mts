export function deployed(manifest: string): string;
