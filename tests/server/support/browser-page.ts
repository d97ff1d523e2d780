import type { EndpointName, InputOf, OutputOf } from "@shared/contract/contract";
import type { Reply } from "@shared/contract/problem";

/** A console page as the cloud sees it: signed in anonymously, with a uid of its own. */
export interface BrowserPage {
  call<N extends EndpointName>(endpoint: N, input: InputOf<N>): Promise<Reply<OutputOf<N>>>;
  get<N extends EndpointName>(endpoint: N, input: InputOf<N>): Promise<OutputOf<N>>;
}

async function post(url: string, body: unknown, token?: string): Promise<unknown> {
  const headers = {
    "content-type": "application/json",
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  return (await fetch(url, { method: "POST", headers, body: JSON.stringify(body) })).json();
}

/** Opens a page: an anonymous sign-in through the door that the web SDK uses. */
export async function openBrowserPage(cloudUrl: string): Promise<BrowserPage> {
  const token = (await post(`${cloudUrl}/auth/v1/signin/anonymously?client_id=local-env`, {})) as {
    access_token: string;
  };
  const call = (endpoint: string, input: unknown) =>
    post(`${cloudUrl}/v1/functions/api`, { endpoint, input }, token.access_token);
  return {
    call: async (endpoint, input) => (await call(endpoint, input)) as never,
    async get(endpoint, input) {
      const reply = (await call(endpoint, input)) as Reply<unknown>;
      if (!reply.ok) throw new Error(`${endpoint} was refused: ${JSON.stringify(reply.problem)}`);
      return reply.data as never;
    },
  };
}
