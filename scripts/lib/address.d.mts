export const DEVELOPMENT_URL: string;
export function deploymentUrl(text?: string): string;
export function readdress(text: string, base?: string): string;
