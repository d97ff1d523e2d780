import type { EndpointName, InputOf, OutputOf } from "@shared/contract/contract";
import type { Reply } from "@shared/contract/problem";

/** Calls an endpoint as this WeChat user's phone would: for what a journey begins with and is not about. */
export async function asApp<N extends EndpointName>(
  url: string,
  openid: string,
  endpoint: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const answer = await fetch(`${url}/local/call/api`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-openid": openid },
    body: JSON.stringify({ endpoint, input }),
  });
  const { result } = (await answer.json()) as { readonly result?: Reply<OutputOf<N>> };
  if (!result?.ok) throw new Error(`${endpoint} was not answered: ${JSON.stringify(result)}`);
  return result.data;
}
