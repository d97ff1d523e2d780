import type { EndpointName, InputOf, OutputOf } from "@shared/contract/contract";
import type { Reply } from "@shared/contract/problem";

/** Brings one call to the cloud function `api` and its reply back. Throws only when there is no reply at all. */
export type Transport = (event: { readonly endpoint: string; readonly input: unknown }) => Promise<unknown>;

const isReply = (value: unknown): value is Reply<unknown> =>
  typeof value === "object" && value !== null && "ok" in value && typeof value.ok === "boolean";

export interface Api {
  /** One endpoint, typed both ways. A lost network answers `unavailable`, never throws. */
  call<N extends EndpointName>(endpoint: N, input: InputOf<N>): Promise<Reply<OutputOf<N>>>;
}

/** A typed caller over any transport (WeChat cloud, web cloud, local cloud). */
export const createApi = (send: Transport): Api => ({
  async call<N extends EndpointName>(endpoint: N, input: InputOf<N>) {
    try {
      const reply = await send({ endpoint, input });
      if (isReply(reply)) return reply as Reply<OutputOf<N>>;
    } catch {
      return { ok: false, problem: { code: "unavailable", reason: "network" } };
    }
    return { ok: false, problem: { code: "unavailable", reason: "badReply" } };
  },
});
