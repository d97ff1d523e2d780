import { environment } from "../environment";
import type { EventPushes } from "../pushes/event-pushes";
import { mediaCheckEvent, type subscriptionEvents } from "../pushes/subscription-events";
import type { StartOptions } from "../start-options";
import type { StateStore } from "../state/state-store";
import { createMediaCheck, createTextCheck } from "./content-check";
import type { Grants } from "./grants";
import type { MessageBox } from "./message-box";
import { createMiniProgramCode } from "./mini-program-code";
import type { OpenapiCall } from "./openapi-answer";
import type { createPhoneNumbers } from "./phone-numbers";
import { createSendMessage } from "./send-message";
import type { Visits } from "./visits";

/** What the APIs of WeChat stand on. */
export interface OpenapiParts {
  readonly options: Pick<StartOptions, "templates" | "pages">;
  readonly state: StateStore;
  readonly grants: Grants;
  readonly messages: MessageBox;
  readonly visits: Visits;
  readonly phoneNumbers: ReturnType<typeof createPhoneNumbers>;
  readonly pushes: EventPushes;
  readonly events: ReturnType<typeof subscriptionEvents>;
  readonly sendMilliseconds: number;
  readonly now: () => number;
}

/** The APIs that the local cloud plays; all others answer 48001. */
export function createOpenapiCalls(parts: OpenapiParts): Readonly<Record<string, OpenapiCall>> {
  const { options, state, grants, messages, visits, phoneNumbers, pushes, events, now } = parts;
  const checks = {
    visits,
    now,
    pushResult: (openid: string, traceId: string, mediaUrl: string) =>
      pushes.push(openid, mediaCheckEvent(environment.appid, traceId, mediaUrl)),
  };
  return {
    "subscribeMessage.send": createSendMessage({
      templates: options.templates,
      pages: options.pages,
      grants,
      messages,
      now,
      milliseconds: parts.sendMilliseconds,
      together: state.together,
      onSent: (openid, templateId, msgid) => pushes.push(openid, events.sent(templateId, msgid)),
    }),
    "wxacode.getUnlimited": createMiniProgramCode(options.pages),
    "security.msgSecCheck": createTextCheck(checks),
    "security.mediaCheckAsync": createMediaCheck(checks),
    "phonenumber.getPhoneNumber": phoneNumbers.getPhoneNumber,
  };
}
