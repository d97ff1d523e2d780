import type { Instant } from "@shared/calendar/instant";
import { isFromWechat } from "@shared/push/from-wechat";
import { readPush } from "@shared/push/push-event";
import cloud from "wx-server-sdk";
import "../server/store/database";
import { takePush } from "../server/pushes/take-push";

/** What WeChat expects of a push that was taken; anything else makes it come again. */
const taken = "success";

/**
 * Takes the events that WeChat pushes. Every client can call functions by name, so only what comes from WeChat itself is
 * listened to, and even that may only lower what the clinic believes, never grant anything.
 */
export async function main(pushed: unknown): Promise<typeof taken | { readonly refused: "wechatOnly" | "notAnEvent" }> {
  const source = String(cloud.getWXContext().SOURCE ?? "");
  if (!isFromWechat(source)) {
    console.warn("a push was refused: it does not come from WeChat", source);
    return { refused: "wechatOnly" };
  }
  const push = readPush(pushed);
  if (!push) {
    console.warn("a push was refused: it is not an event", source);
    return { refused: "notAnEvent" };
  }
  await takePush(push, Date.now() as Instant);
  return taken;
}
