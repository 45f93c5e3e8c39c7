export const DEVELOPMENT_ID: string;
export function deployed(manifest: string): string;
