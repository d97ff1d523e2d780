import type { Transport } from "./create-api";

export interface LocalPlace {
  readonly origin: string;
  /** Who is calling; nobody in particular when absent. */
  readonly openid?: string;
  /** The cloud function, `api` unless named. */
  readonly name?: string;
}

/** Calls a cloud function of a local cloud. */
export const createLocalTransport =
  ({ origin, openid, name = "api" }: LocalPlace): Transport =>
  async (event) => {
    const response = await fetch(`${origin}/local/call/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(openid === undefined ? {} : { "x-openid": openid }) },
      body: JSON.stringify(event),
    });
    const answer: unknown = await response.json();
    if (typeof answer === "object" && answer !== null && "result" in answer) return answer.result;
    throw new Error(`the local cloud refused the call: ${JSON.stringify(answer)}`);
  };
