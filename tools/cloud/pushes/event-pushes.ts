import type { FunctionCatalogue } from "../functions/function-catalogue";
import type { Invocations } from "../functions/invocations";
import type { RuntimeSwitches } from "../runtime-switches";

/** WeChat's events on their way to the function `push`: one after the other, in order. */
export interface EventPushes {
  /** Queues an event of a user; nothing happens when no function `push` is deployed. */
  push(openid: string, fields: Readonly<Record<string, unknown>>): void;
  /** Waits until all queued events have been handed over. */
  settled(): Promise<void>;
}

/** What pushing stands on. */
export interface PushSettings {
  readonly invocations: Invocations;
  readonly catalogue: FunctionCatalogue;
  readonly switches: RuntimeSwitches;
  readonly now: () => number;
  /** Told when the function failed; WeChat would try again, and so must be heard. */
  readonly onFailure: (message: string) => void;
}

export function createEventPushes({ invocations, catalogue, switches, now, onFailure }: PushSettings): EventPushes {
  let line: Promise<void> = Promise.resolve();

  async function deliver(openid: string, event: unknown): Promise<void> {
    const reply = await invocations.invoke("push", event, { source: switches.pushSource, openid });
    if ("code" in reply) onFailure(`push failed: ${reply.message}`);
  }

  return {
    push(openid, fields) {
      if (switches.pushEvents === "off" || catalogue.find("push") === undefined) return;
      const event = {
        ToUserName: "gh_heyulocal0001",
        FromUserName: openid,
        CreateTime: String(Math.floor(now() / 1000)),
        MsgType: "event",
        ...fields,
      };
      line = line.then(() => deliver(openid, event)).catch((error: unknown) => onFailure(String(error)));
    },
    async settled() {
      for (let seen: Promise<void> | undefined; seen !== line; ) {
        seen = line;
        await seen;
      }
    },
  };
}
