import type { ReceivedMessage } from "../../cloud/openapi/message-box";
import type { Person } from "../site/person";

/** What a person still allows WeChat to bring them. */
export interface GrantLeft {
  readonly title: string;
  readonly remaining: number | "unlimited";
}

/** Open work of the care team. */
export interface OpenWork {
  readonly red: number;
  readonly yellow: number;
  readonly none: number;
  readonly calls: number;
}

/** What a jump of the clock led to. */
export interface Jump {
  readonly now: number;
  readonly fired: number;
}

async function answer<T>(path: string, request: RequestInit = {}): Promise<T> {
  const response = await fetch(path, request);
  const body: unknown = await response.json();
  if (response.ok) return body as T;
  const { error } = body as { readonly error?: string };
  throw new Error(error ?? `${path}: ${response.status}`);
}

const asJson = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

const query = (values: Readonly<Record<string, string>>): string => new URLSearchParams(values).toString();

export const people = async (): Promise<readonly Person[]> =>
  (await answer<{ people: readonly Person[] }>("/demo/people")).people;

/** Virtual time in milliseconds. */
export const clockNow = async (): Promise<number> => Date.parse((await answer<{ now: string }>("/local/clock")).now);

/** Moves virtual time by an ISO duration and waits for the timers that fall due on the way. */
export async function advance(duration: string): Promise<Jump> {
  const { now, fired } = await answer<{ now: string; fired: Readonly<Record<string, number>> }>(
    "/local/clock",
    asJson({ advance: duration }),
  );
  return { now: Date.parse(now), fired: Object.values(fired).reduce((sum, times) => sum + times, 0) };
}

/** Messages WeChat took, oldest first; everybody's without an openid. */
export const messages = async (openid?: string): Promise<readonly ReceivedMessage[]> =>
  (await answer<{ messages: readonly ReceivedMessage[] }>(`/local/messages?${openid ? query({ openid }) : ""}`))
    .messages;

export const grants = async (openid: string): Promise<readonly GrantLeft[]> =>
  (await answer<{ subscriptions: readonly GrantLeft[] }>(`/local/subscriptions?${query({ openid })}`)).subscriptions;

/** Names of those for whom a call was opened since a moment. */
export async function callsSince(moment: number): Promise<readonly string[]> {
  const where = JSON.stringify({ openedAt: { $gt: moment } });
  const { documents } = await answer<{ documents: readonly { readonly patientName: string }[] }>(
    `/local/database/calls?${query({ where, limit: "1000" })}`,
  );
  return documents.map(({ patientName }) => patientName);
}

/** The numbers on the console's tabs, asked for as a team member; nothing when that person may not see them. */
export async function openWork(openid: string): Promise<OpenWork | undefined> {
  const { result } = await answer<{ result?: { ok: boolean; data: OpenWork } }>("/local/call/api", {
    ...asJson({ endpoint: "inbox.count", input: {} }),
    headers: { "content-type": "application/json", "x-openid": openid },
  });
  return result?.ok ? result.data : undefined;
}
