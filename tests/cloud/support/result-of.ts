import type { CallReply } from "../../../tools/cloud/local/call-reply";

/** The result of a call that has to succeed. */
export function resultOf<T>(reply: CallReply): T {
  if ("result" in reply) return reply.result as T;
  throw new Error(reply.errMsg);
}

/** The error of a call that has to fail. */
export function failureOf(reply: CallReply): { readonly errCode: number; readonly errMsg: string } {
  if ("errCode" in reply) return reply;
  throw new Error(`the call succeeded: ${JSON.stringify(reply.result)}`);
}
