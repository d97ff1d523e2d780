import type { Transport } from "@api/create-api";
import { createWechatTransport, type FunctionCaller } from "@api/wechat-transport";
import Taro from "@tarojs/taro";

const cloud = Taro.cloud as unknown as FunctionCaller;

/** Opens the way to the cloud; once, before the first call. */
export function connect(): Transport {
  Taro.cloud.init({ traceUser: false, ...(CLOUD_ENVIRONMENT === "" ? {} : { env: CLOUD_ENVIRONMENT }) });
  return createWechatTransport(cloud);
}
