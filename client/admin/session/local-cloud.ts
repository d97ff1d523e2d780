import type { Reply } from "@shared/contract/problem";
import { learnServerTime } from "../app/server-clock";

/** A person of the demo clinic. */
interface LocalPerson {
  readonly openid: string;
  readonly name: string;
  readonly kind: "patient" | "staff";
  readonly note: string;
}

/** The demo's team. Also takes the demo's clock, which may have been moved. Nothing when there is no local cloud. */
export async function localPeople(): Promise<readonly LocalPerson[]> {
  const clock = await fetch("/local/clock");
  if (clock.ok) {
    const { now } = (await clock.json()) as { readonly now: string | number };
    learnServerTime({ now: typeof now === "number" ? now : Date.parse(now) });
  }
  const answer = await fetch("/demo/people");
  if (!answer.ok) return [];
  const { people } = (await answer.json()) as { readonly people: readonly LocalPerson[] };
  return people.filter(({ kind }) => kind === "staff");
}

/** Approves the sign-in as that person, the way the mini-program would. */
export async function approveAs(openid: string, code: string): Promise<Reply<unknown>> {
  const answer = await fetch("/local/call/api", {
    method: "POST",
    headers: { "content-type": "application/json", "x-openid": openid },
    body: JSON.stringify({ endpoint: "signIn.approve", input: { code } }),
  });
  const { result } = (await answer.json()) as { readonly result?: Reply<unknown> };
  return result ?? { ok: false, problem: { code: "unavailable" } };
}
