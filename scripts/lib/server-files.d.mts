export function webConfig(): string;
export function nginxConfig(address: string): string;
