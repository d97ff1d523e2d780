import { createApi } from "@api/create-api";
import { createWebTransport } from "@api/web-transport";
import type { EndpointName, InputOf, OutputOf } from "@shared/contract/contract";
import { place } from "./place";
import { problemError } from "./problem-error";
import { learnServerTime } from "./server-clock";

const api = createApi(createWebTransport(place));

/** Asks the server one thing. Throws a `ProblemError` when it refuses or cannot be reached. */
export async function ask<N extends EndpointName>(endpoint: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const reply = await api.call(endpoint, input);
  if (!reply.ok) throw problemError(reply.problem);
  learnServerTime(reply.data);
  return reply.data;
}
