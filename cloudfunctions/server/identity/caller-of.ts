import type { Caller } from "./caller";

/** What `cloud.getWXContext()` answers, as far as it says who calls. */
export interface PlatformContext {
  readonly OPENID?: unknown;
  readonly SOURCE?: unknown;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;

/**
 * Reads the caller from what the platform set for this invocation: the WeChat context, and for web callers the verified
 * uid in the environment (`TCB_UUID`). Anything unclear is nobody.
 */
export function callerOf(context: PlatformContext, environment: Readonly<Record<string, string | undefined>>): Caller {
  const openid = textOf(context.OPENID);
  if (openid !== undefined) return { kind: "wechat", openid };
  const uid = textOf(environment["TCB_UUID"]);
  if (uid !== undefined) return { kind: "browser", uid };
  return textOf(context.SOURCE)?.split(",")[0] === "wx_trigger" ? { kind: "timer" } : { kind: "nobody" };
}
