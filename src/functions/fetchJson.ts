/** A file beside the page; throws where it cannot be had. */
export async function fetchJson<T>(file: string): Promise<T> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json() as Promise<T>;
}
