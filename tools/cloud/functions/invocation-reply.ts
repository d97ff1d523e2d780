import type { InstanceOutcome } from "./instance";

/** What the gateway answers to `functions.invokeFunction`: the result as JSON text, or a code text. */
export type InvocationReply = { readonly response_data: string } | { readonly code: string; readonly message: string };

const maxResponseBytes = 1024 * 1024;

const refusal = (code: string, message: string): InvocationReply => ({ code, message });

/** There is no such function. */
export const functionNotFound = (name: string): InvocationReply =>
  refusal("FUNCTION_NOT_FOUND", `[ResourceNotFound.Function] FunctionName parameter could not be found: ${name}`);

export const cloudClosing: InvocationReply = refusal("FUNCTIONS_EXECUTE_FAIL", "the local cloud is closing");

/** The function was built again with settings that WeChat would refuse. */
export const wrongSettings = ({ message }: Error): InvocationReply => refusal("FUNCTIONS_EXECUTE_FAIL", message);

/** The event is larger than the cloud accepts. */
export const eventTooLarge = (bytes: number): InvocationReply =>
  refusal("EXCEED_MAX_PAYLOAD_SIZE", `the event has ${bytes} bytes, 102400 are allowed`);

/** Turns the end of an invocation into the gateway's reply. `timeout` is the function's own, in seconds. */
export function replyTo(outcome: InstanceOutcome, timeout: number): InvocationReply {
  switch (outcome.kind) {
    case "result": {
      const bytes = Buffer.byteLength(outcome.json);
      return bytes > maxResponseBytes
        ? refusal("EXCEED_MAX_RESPONSE_SIZE", `the result has ${bytes} bytes, ${maxResponseBytes} are allowed`)
        : { response_data: outcome.json };
    }
    case "exception":
      return refusal("FUNCTIONS_EXECUTE_FAIL", JSON.stringify(outcome.error));
    case "timeout":
      return refusal("FUNCTIONS_TIME_LIMIT_EXCEEDED", `Invoking task timed out after ${timeout} seconds`);
    case "exit":
      return outcome.outOfMemory
        ? refusal("FUNCTIONS_MEMORY_LIMIT_EXCEEDED", "the function used more memory than its memorySize")
        : refusal("FUNCTIONS_EXECUTE_FAIL", outcome.reason);
  }
}
