import type { Instant } from "@shared/calendar/instant";
import type { Try } from "@shared/message/message";
import { messagePage } from "@shared/message/message-page";
import type { Treatment } from "@shared/message/wechat-answer";
import { fieldValues } from "@shared/template/field-values";
import { fillTemplate } from "@shared/template/fill-template";
import type { Template } from "@shared/template/template";
import { sendSubscription } from "../messages/send-subscription";
import { type Delivery, type Letter, next, tried, wordsOf } from "./channel";
import { claimRow, reserveFor } from "./claim";
import { followAnswer } from "./follow-answer";
import { dropFor } from "./put-back";

const outcomes: Readonly<Record<Treatment["kind"], Try["outcome"]>> = {
  sent: "sent",
  noGrant: "noGrant",
  retry: "busy",
  unreachable: "refused",
  stopTemplate: "refused",
  refused: "refused",
};

/** What came of asking WeChat once; `again` carries the letter on to another template of its family. */
export type Asked = Delivery | { readonly again: Letter };

async function send(
  letter: Letter,
  template: Template,
  fields: Readonly<Record<string, string>>,
  now: Instant,
): Promise<Asked> {
  const { row, to = "", language } = letter;
  const answer = await sendSubscription({
    openid: to,
    templateId: template.id,
    page: messagePage(row),
    fields,
    language,
  });
  const code = answer.code === 0 ? {} : { code: answer.code };
  const asked = tried(letter, { channel: "wechat", at: now, outcome: outcomes[answer.treatment.kind], ...code });
  const delivery = await followAnswer(asked, template, answer, now);
  return delivery === "again" ? { again: asked } : delivery;
}

/** Claims the row, takes a yes, asks WeChat once. What cannot be filled in is never sent. */
export async function askWechat(letter: Letter, template: Template, now: Instant): Promise<Asked> {
  const own = fieldValues(letter.row, letter.work.facts.clinic, now, letter.language);
  const values = { ...own, ...wordsOf(letter) };
  const filled = fillTemplate(template, values, letter.language);
  if ("problem" in filled) {
    console.error("a template does not fit its message", template.name, filled.problem);
    return next(letter, "refused", "fieldWrong");
  }
  const row = await claimRow(letter, now);
  if (!row) return { kind: "lost" };
  const claimed = { ...letter, row };
  const against = await reserveFor(claimed, template, now);
  if (against === "noGrant") return { again: claimed };
  return against ? dropFor(claimed, against, now) : send(claimed, template, filled.fields, now);
}
