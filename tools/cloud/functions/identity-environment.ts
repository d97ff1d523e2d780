import { environment } from "../environment";
import type { Identity } from "./identity";

const withoutUndefined = (record: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** The environment variables through which one invocation learns who calls; `token` names it in what it sends. */
export function identityEnvironment(identity: Identity, token: string): Record<string, string> {
  const { source, openid, web } = identity;
  const byTimer = source.startsWith("wx_trigger");
  const wechat = web
    ? {}
    : withoutUndefined({
        WX_OPENID: openid,
        WX_APPID: environment.appid,
        WX_CLIENTIP: "127.0.0.1",
        WX_API_TOKEN: token,
      });
  return withoutUndefined({
    ...wechat,
    WX_CONTEXT_KEYS: web ? undefined : Object.keys(wechat).join(","),
    TCB_SOURCE: source,
    TRIGGER_SRC: byTimer ? "timer" : undefined,
    WX_TRIGGER_API_TOKEN_V0: byTimer ? token : undefined,
    TCB_UUID: web?.uid,
    TCB_CUSTOM_USER_ID: web ? "" : undefined,
    TCB_ISANONYMOUS_USER: web && String(web.anonymous),
    LOGINTYPE: web && (web.anonymous ? "ANONYMOUS" : "USERNAME"),
    TCB_CONTEXT_KEYS: "TCB_UUID,TCB_CUSTOM_USER_ID,TCB_ISANONYMOUS_USER,TCB_SOURCE,TCB_ENV",
  });
}

/** The variables every instance starts with: they alone lead the SDK to `gatewayUrl` instead of WeChat. */
export const instanceEnvironment = (gatewayUrl: string): Record<string, string> => ({
  TZ: "UTC",
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${gatewayUrl}/admin` }),
  TENCENTCLOUD_RUNENV: "SCF",
  TENCENTCLOUD_REGION: environment.region,
  TENCENTCLOUD_SECRETID: "LOCAL",
  TENCENTCLOUD_SECRETKEY: "LOCAL",
  SCF_NAMESPACE: environment.envId,
  TCB_ENV: environment.envId,
});
