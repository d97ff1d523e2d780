import type { InvocationReply } from "../functions/invocation-reply";

/** What `wx.cloud.callFunction` gives the mini-program. */
export type CallReply = { readonly result: unknown } | { readonly errCode: number; readonly errMsg: string };

const errCodes: Readonly<Record<string, readonly [number, string]>> = {
  FUNCTION_NOT_FOUND: [-501000, "resource not found"],
  FUNCTIONS_EXECUTE_FAIL: [-504002, "functions execute fail"],
  FUNCTIONS_TIME_LIMIT_EXCEEDED: [-504003, "functions time limit exceeded"],
  FUNCTIONS_MEMORY_LIMIT_EXCEEDED: [-504002, "functions execute fail, memory limit exceeded"],
  EXCEED_MAX_PAYLOAD_SIZE: [-504001, "functions request fail, exceed max payload size"],
  EXCEED_MAX_RESPONSE_SIZE: [-604001, "response size exceeds 1 MB"],
};

function explain(message: string): string {
  try {
    const { errorMessage, stack } = JSON.parse(message) as { errorMessage?: string; stack?: string };
    return stack ?? errorMessage ?? message;
  } catch {
    return message;
  }
}

/** Puts an invocation's end into the words of the mini-program's SDK. */
export function callReply(reply: InvocationReply): CallReply {
  if ("response_data" in reply) return { result: JSON.parse(reply.response_data) as unknown };
  const [errCode, text] = errCodes[reply.code] ?? [-501001, "resource system error"];
  const errMsg = `cloud.callFunction:fail Error: errCode: ${errCode} ${text} | errMsg: ${explain(reply.message)}`;
  return { errCode, errMsg };
}
