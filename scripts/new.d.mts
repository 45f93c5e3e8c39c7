export function make(kind: string, name: string, base?: string): string[];
