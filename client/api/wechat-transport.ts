import type { Transport } from "./create-api";

/** The part of `wx.cloud` (or Taro.cloud) that a call needs. */
export interface FunctionCaller {
  callFunction(call: { name: string; data: object }): Promise<{ readonly result?: unknown }>;
}

/** Calls the cloud function `api` from inside WeChat; WeChat itself says who is calling. */
export const createWechatTransport =
  (cloud: FunctionCaller): Transport =>
  async (event) => {
    const { result } = await cloud.callFunction({ name: "api", data: event });
    return result;
  };
