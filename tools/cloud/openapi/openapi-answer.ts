import type { Invocation } from "../functions/invocations";

/** What an API of WeChat answers: JSON with `errcode`, or bytes such as an image. */
export type OpenapiAnswer =
  | { readonly errcode: number; readonly errmsg: string; readonly bytes?: never; readonly [field: string]: unknown }
  | { readonly bytes: Buffer; readonly contentType: string };

/** Arguments as they arrive: snake_case keys, JSON values. */
export type OpenapiArguments = Readonly<Record<string, unknown>>;

/** One API; `caller` is the invocation that uses it. */
export type OpenapiCall = (args: OpenapiArguments, caller: Invocation) => Promise<OpenapiAnswer> | OpenapiAnswer;

export const refusal = (errcode: number, errmsg: string): OpenapiAnswer => ({ errcode, errmsg });

export const success = (fields: Readonly<Record<string, unknown>> = {}): OpenapiAnswer => ({
  ...fields,
  errcode: 0,
  errmsg: "ok",
});
