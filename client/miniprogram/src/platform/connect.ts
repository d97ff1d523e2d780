import type { Transport } from "@api/create-api";
import { type CloudInstance, createOpenTransport } from "@api/open-transport";
import { createWechatTransport, type FunctionCaller } from "@api/wechat-transport";
import Taro from "@tarojs/taro";
import { inSinglePage } from "./single-page";

interface InstanceOptions {
  readonly identityless: true;
  readonly resourceAppid: string;
  readonly resourceEnv: string;
}
interface Cloud extends FunctionCaller {
  /** Not in Taro's types. */
  readonly Cloud: new (
    options: InstanceOptions,
  ) => CloudInstance;
}

const cloud = Taro.cloud as unknown as Cloud;

/** In single-page mode nobody is signed in: WeChat wants an instance that says so. */
function connectAsNobody(): Transport {
  const { appId } = Taro.getAccountInfoSync().miniProgram;
  return createOpenTransport(
    new cloud.Cloud({ identityless: true, resourceAppid: appId, resourceEnv: CLOUD_ENVIRONMENT }),
  );
}

/** Opens the way to the cloud; once, before the first call. */
export function connect(): Transport {
  if (inSinglePage()) return connectAsNobody();
  Taro.cloud.init({ traceUser: false, ...(CLOUD_ENVIRONMENT === "" ? {} : { env: CLOUD_ENVIRONMENT }) });
  return createWechatTransport(cloud);
}
