import type { Instant } from "@shared/calendar/instant";
import { contract, type EndpointName } from "@shared/contract/contract";
import type { Problem, Reply } from "@shared/contract/problem";
import * as v from "valibot";
import type { Handlers } from "./handler";
import { admit } from "./identity/admit";
import type { Caller } from "./identity/caller";
import { Refusal, refuse } from "./refusal";

export interface Call {
  readonly caller: Caller;
  readonly now: Instant;
  readonly environment: string;
}

const isEndpointName = (name: unknown): name is EndpointName =>
  typeof name === "string" && Object.hasOwn(contract, name);

/** The event as WeChat hands it over; everything in it but these two is ignored. */
function readEvent(
  handlers: Partial<Handlers>,
  event: unknown,
): {
  readonly endpoint: EndpointName;
  readonly input: unknown;
} {
  const { endpoint, input } = (event ?? {}) as { endpoint?: unknown; input?: unknown };
  if (!isEndpointName(endpoint) || !Object.hasOwn(handlers, endpoint))
    throw refuse("notFound", { field: "endpoint", reason: "unknownEndpoint" });
  return { endpoint, input };
}

function parse(endpoint: EndpointName, input: unknown): unknown {
  const parsed = v.safeParse(contract[endpoint].input as v.GenericSchema, input);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue) ?? undefined;
  throw refuse("invalidInput", { reason: issue.type, ...(field === undefined ? {} : { field }) });
}

async function run(handlers: Partial<Handlers>, event: unknown, call: Call): Promise<unknown> {
  const { endpoint, input } = readEvent(handlers, event);
  const { caller, now, environment } = call;
  const context = await admit(caller, contract[endpoint].access, { now, environment });
  const handle = handlers[endpoint] as (input: unknown, context: unknown) => Promise<unknown>;
  return handle(parse(endpoint, input), context);
}

function problemOf(error: unknown, event: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  console.error("unexpected failure", (event as { endpoint?: unknown } | undefined)?.endpoint, error);
  return { code: "unexpected" };
}

/**
 * Answers one call: checks who it is, what they send, runs the handler and turns failures into problems. What is not in
 * `handlers` does not exist behind this door.
 */
export async function dispatch(handlers: Partial<Handlers>, event: unknown, call: Call): Promise<Reply<unknown>> {
  try {
    return { ok: true, data: await run(handlers, event, call) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, event) };
  }
}
