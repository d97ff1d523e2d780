import { HttpRefusal } from "../http/http-refusal";
import type { Grants } from "../openapi/grants";
import type { TemplateDeclaration } from "../openapi/template-declaration";
import type { EventPushes } from "../pushes/event-pushes";
import type { subscriptionEvents } from "../pushes/subscription-events";

/** WeChat's side of a person's answer about a template. */
export interface SubscriptionAnswers {
  /**
   * `true` accepts once, a number accepts that often, `false` refuses in the pop-up, `"never"` refuses the template in
   * 服务通知, which takes away what was accepted before.
   */
  take(openid: string, templateId: string, accept: unknown): void;
}

export function createSubscriptionAnswers(
  templates: readonly TemplateDeclaration[],
  grants: Grants,
  pushes: EventPushes,
  events: ReturnType<typeof subscriptionEvents>,
): SubscriptionAnswers {
  function requireTemplate(templateId: string): void {
    if (templates.some(({ id }) => id === templateId)) return;
    const known = templates.map(({ id }) => id).join(", ") || "none";
    throw new HttpRefusal(400, `no template ${templateId}. There are: ${known}`);
  }

  function readTimes(accept: unknown): number {
    const times = Number(accept);
    if (typeof accept !== "string" && Number.isInteger(times) && times >= 0) return times;
    throw new HttpRefusal(400, '"accept" is true, a whole number of accepts, false (refused) or "never"');
  }

  return {
    take(openid, templateId, accept) {
      requireTemplate(templateId);
      if (accept === "never") {
        grants.withdraw(openid, templateId);
        pushes.push(openid, events.change(templateId));
        return;
      }
      const times = readTimes(accept);
      if (times > 0) grants.accept(openid, templateId, times);
      pushes.push(openid, events.popup(templateId, times > 0 ? "accept" : "reject"));
    },
  };
}
