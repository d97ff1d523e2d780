import { after, type Instant, minutes } from "@shared/calendar/instant";
import { voidYeses } from "@shared/grant/reservation";
import type { Template } from "@shared/template/template";
import type { SubscriptionAnswer } from "../messages/send-subscription";
import { stopTemplate } from "../store/templates";
import { type Delivery, type Letter, next } from "./channel";
import { changeLedger, releaseFor } from "./claim";
import { insist } from "./insist";
import { markSent } from "./mark-sent";
import { waitFor } from "./put-back";

/** Stops the template for everybody, also for the rest of this tick. */
async function stop({ work }: Letter, template: Template, code: number, now: Instant): Promise<void> {
  console.error("WeChat refuses a template", template.name, code);
  await stopTemplate(template.name, code, now, template.id);
  const { facts } = work;
  facts.templates = { ...facts.templates, [template.name]: { ...template, stopped: { at: now, code } } };
}

/** Nothing went out: what became of the row. `again`: another template of its family may still carry it. */
async function afterNothing(
  letter: Letter,
  template: Template,
  { treatment, code }: SubscriptionAnswer,
  now: Instant,
): Promise<Delivery | "again"> {
  if (treatment.kind === "stopTemplate") {
    await stop(letter, template, code, now);
    return "again";
  }
  if (treatment.kind === "unreachable") {
    await changeLedger(letter, (ledger) => ({ ledger: { ...ledger, unreachable: true } }));
    return next(letter, "refused", "unreachable");
  }
  if (treatment.kind !== "retry") return next(letter, "refused", `wechat${code}`);
  const attempts = (letter.row.attempts ?? 0) + 1;
  if (attempts > treatment.most) return next(letter, "failed", `wechat${code}`);
  return waitFor(letter, after(now, minutes(treatment.minutes)), { reason: `wechat${code}`, attempts });
}

/** Does what WeChat's answer to one send asks for: spends the yes, gives it back, or counts it void. */
export async function followAnswer(
  letter: Letter,
  template: Template,
  answer: SubscriptionAnswer,
  now: Instant,
): Promise<Delivery | "again"> {
  if (answer.treatment.kind === "sent") return markSent(letter, now, answer.msgId);
  if (answer.treatment.kind !== "noGrant") {
    await insist(() => releaseFor(letter));
    return afterNothing(letter, template, answer, now);
  }
  const long = template.kind === "long";
  await changeLedger(letter, (ledger) => ({ ledger: voidYeses(ledger, letter.row._id, template.id, long) }));
  return "again";
}
