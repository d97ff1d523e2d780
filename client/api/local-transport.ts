import type { Transport } from "./create-api";

/** Calls the cloud function `api` of a local cloud as the person with this openid. */
export const createLocalTransport =
  ({ origin, openid }: { readonly origin: string; readonly openid: string }): Transport =>
  async (event) => {
    const response = await fetch(`${origin}/local/call/api`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-openid": openid },
      body: JSON.stringify(event),
    });
    const answer: unknown = await response.json();
    if (typeof answer === "object" && answer !== null && "result" in answer) return answer.result;
    throw new Error(`the local cloud refused the call: ${JSON.stringify(answer)}`);
  };
