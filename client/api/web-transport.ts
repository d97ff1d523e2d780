import { doorOf } from "@shared/door/door-of";
import type { Transport } from "./create-api";

/** The part of the cloud's browser kit that is used here. */
interface WebCloud {
  registerHost(host: string, protocol: "http" | "https"): unknown;
  auth(): { getLoginState(): Promise<object | null>; signInAnonymously(): Promise<unknown> };
  callFunction(call: { readonly name: string; readonly data: unknown }): Promise<{ readonly result?: unknown }>;
}

export interface WebPlace {
  /** Id of the cloud environment. */
  readonly env: string;
  /** `host:port` of a local cloud that stands in for the real one. */
  readonly localHost?: string;
}

async function loadCloud({ env, localHost }: WebPlace): Promise<WebCloud> {
  const [{ default: kit }, { registerAuth }, { registerFunctions }] = await Promise.all([
    import("@cloudbase/js-sdk/app"),
    import("@cloudbase/js-sdk/auth"),
    import("@cloudbase/js-sdk/functions"),
  ]);
  const cloud: WebCloud = kit.init({ env });
  // The parts announce themselves when they load after the kit; announcing them twice fills the console with warnings.
  if (!("auth" in cloud)) registerAuth(kit);
  if (!("callFunction" in cloud)) registerFunctions(kit);
  if (localHost !== undefined) cloud.registerHost(localHost, "http");
  return cloud;
}

const wordsOf = (error: unknown): string => JSON.stringify(error, ["code", "error", "message", "error_description"]);

/** The browser's identity is gone or no longer accepted; a new anonymous one puts that right. */
const lostIdentity = (error: unknown): boolean =>
  /credential|unauthenticated|invalid_grant|token/i.test(
    `${wordsOf(error)} ${error instanceof Error ? error.message : ""}`,
  );

/**
 * Calls the cloud functions from a browser. The page is signed in anonymously, which gives it an id that the
 * platform vouches for; a staff member's approval is what gives that id any right. The kit is loaded with the first call.
 */
export const createWebTransport = (place: WebPlace): Transport => {
  let connected: Promise<WebCloud> | undefined;

  const connect = async (): Promise<WebCloud> => {
    const cloud = await loadCloud(place);
    if ((await cloud.auth().getLoginState()) === null) await cloud.auth().signInAnonymously();
    return cloud;
  };
  const connection = (): Promise<WebCloud> => {
    connected ??= connect().catch((error: unknown) => {
      connected = undefined;
      throw error;
    });
    return connected;
  };
  const send = async (cloud: WebCloud, event: { readonly endpoint: string }) =>
    (await cloud.callFunction({ name: doorOf(event.endpoint), data: event })).result;

  return async (event) => {
    const cloud = await connection();
    try {
      return await send(cloud, event);
    } catch (error) {
      if (!lostIdentity(error)) throw error;
      await cloud.auth().signInAnonymously();
      return send(cloud, event);
    }
  };
};
