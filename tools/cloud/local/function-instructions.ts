import type { Cloud } from "../cloud";
import { type Exchange, readJson } from "../http/exchange";
import { HttpRefusal } from "../http/http-refusal";
import type { InstructionTable } from "./local-door";

const eventLimit = 8 * 1024 * 1024;

function whoCalls({ request }: Exchange): { openid?: string } {
  const openid = request.headers["x-openid"];
  if (typeof openid !== "string" || openid === "") return {};
  if (/^\d+$/.test(openid)) {
    throw new HttpRefusal(400, "x-openid has only digits: wx-server-sdk would hand it to the function as a number");
  }
  return { openid };
}

/** What `wx.cloud.callFunction` and a timer do. */
export const functionInstructions = (cloud: Pick<Cloud, "call" | "trigger">): InstructionTable => ({
  "POST /local/call/:name": async (exchange, name) => {
    const who = whoCalls(exchange);
    return cloud.call(name, await readJson(exchange, eventLimit), who);
  },
  "POST /local/trigger/:name": (_exchange, name) => cloud.trigger(name),
});
