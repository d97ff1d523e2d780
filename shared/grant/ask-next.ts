import { days, type Instant } from "../calendar/instant";
import { messageValue } from "../message/message-value";
import type { Template, Templates } from "../template/template";
import { templateFamily } from "../template/template-family";
import type { Ahead } from "./allocate";
import { forecast } from "./forecast";
import { balanceOf, type Ledger } from "./ledger";

/** Older WeChat versions take three templates in one pop-up; newer ones take five. */
export const mostPerTap = 3;

/** After two pop-ups without a yes nobody is asked again for a week (WeChat 1.8; 网络数据安全管理条例 22(5)). */
const patience = { refusals: 2, span: days(7) } as const;

/** Whether the product may offer reminders by itself; the person can always ask for them. */
export const mayOffer = ({ refusals, refusedAt }: Pick<Ledger, "refusals" | "refusedAt">, now: Instant): boolean =>
  refusals < patience.refusals || refusedAt === undefined || now >= refusedAt + patience.span;

const isAskable = (template: Template, ledger: Pick<Ledger, "balances">): boolean =>
  template.stopped === undefined && balanceOf(ledger, template.id).standing !== "banned";

/** WeChat takes one-time and long-term templates apart, and of one title only one. */
function inOneTap(wanted: readonly Template[]): readonly Template[] {
  const kind = wanted[0]?.kind;
  const titles = new Set<string>();
  return wanted.filter((template) => {
    if (template.kind !== kind || titles.has(template.title)) return false;
    titles.add(template.title);
    return true;
  });
}

/**
 * The templates one tap should ask for, at most three: those of the most valuable messages ahead for which no yes is left
 * yet. With nothing ahead it asks for what comes next for anybody: an answer of the team and a follow-up.
 */
export function askNext(
  ahead: readonly Ahead[],
  templates: Templates,
  ledger: Pick<Ledger, "balances">,
): readonly Template[] {
  const open = forecast(ahead, templates, ledger).messages.filter(({ covered }) => !covered);
  const byWorth = [...open].sort(
    (one, other) => messageValue(other.kind, other.step, other.safety) - messageValue(one.kind, one.step, one.safety),
  );
  const own = byWorth.flatMap(({ kind, step }) => templateFamily(kind, step)[0] ?? []);
  const names = [...new Set([...own, ...(ahead.length === 0 ? (["followUp", "reply"] as const) : [])])];
  const askable = names.map((name) => templates[name]).filter((template) => isAskable(template, ledger));
  return inOneTap(askable).slice(0, mostPerTap);
}
