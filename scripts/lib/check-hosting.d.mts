export interface Answer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly text: string;
}
export function checkHosting(address: string, ask: (url: string) => Promise<Answer>): Promise<{ files: number; problems: string[] }>;
