import type { Transport } from "./create-api";
import { createWechatTransport, type FunctionCaller } from "./wechat-transport";

/** A cloud instance of its own (`new wx.cloud.Cloud`), which has to be opened before its first call. */
export interface CloudInstance extends FunctionCaller {
  init(): Promise<unknown>;
}

/**
 * Calls the cloud function `open`, which answers people without an identity: it knows only what everybody may see. The
 * instance is opened with the first call; when that failed, the next call tries again.
 */
export const createOpenTransport = (instance: CloudInstance): Transport => {
  const send = createWechatTransport(instance, "open");
  let opened: Promise<unknown> | undefined;
  const open = (): Promise<unknown> => {
    opened ??= instance.init().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return async (event) => {
    await open();
    return send(event);
  };
};
