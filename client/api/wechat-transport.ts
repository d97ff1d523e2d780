import type { Transport } from "./create-api";

/** The part of `wx.cloud` (or Taro.cloud) that a call needs. */
export interface FunctionCaller {
  callFunction(call: { name: string; data: object }): Promise<{ readonly result?: unknown }>;
}

/** Calls a cloud function from inside WeChat, `api` unless named; WeChat itself says who is calling. */
export const createWechatTransport =
  (cloud: FunctionCaller, name = "api"): Transport =>
  async (event) => {
    const { result } = await cloud.callFunction({ name, data: event });
    return result;
  };
