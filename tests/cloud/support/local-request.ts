import type { Cloud } from "../../../tools/cloud/cloud";

/** Sends an instruction under /local and answers its JSON. */
export async function local<T = Record<string, unknown>>(
  cloud: Cloud,
  instruction: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ readonly status: number; readonly body: T }> {
  const [method = "GET", path = "/"] = instruction.split(" ");
  const response = await fetch(cloud.url + path, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as T };
}
