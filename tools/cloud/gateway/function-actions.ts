import { CloudError } from "../database/cloud-error";
import { nestedIdentity } from "../functions/identity";
import type { Invocations } from "../functions/invocations";
import type { RuntimeSwitches } from "../runtime-switches";
import type { ActionHandler } from "./action";

function readEvent(text: unknown): unknown {
  if (typeof text !== "string" || text === "") return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CloudError("INVALID_PARAM", "request_data is not JSON");
  }
}

/** `functions.invokeFunction`: a function calls a function. */
export function createFunctionActions(
  invocations: Invocations,
  nestedOpenid: RuntimeSwitches["nestedOpenid"],
): ActionHandler {
  return async ({ action, body, invocation }) => {
    if (action !== "functions.invokeFunction") throw new CloudError("INVALID_PARAM", `unsupported action: ${action}`);
    const event = readEvent(body["request_data"]);
    const identity = nestedIdentity(invocation?.identity, nestedOpenid);
    const reply = await invocations.invoke(String(body["function_name"]), event, identity);
    return "code" in reply ? reply : { data: reply };
  };
}
