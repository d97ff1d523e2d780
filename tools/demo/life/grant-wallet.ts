import { after, type Instant, minutes } from "@shared/calendar/instant";
import { type TemplateName, templates } from "@shared/reminder/templates";
import type { GrantRecord } from "../../../cloudfunctions/server/store/records";
import type { Random } from "../random";

/** One person's answers "yes" to WeChat's pop-up, each good for one message. */
export interface GrantWallet {
  /** The person taps the button: one more message of each template. */
  tap(names: readonly TemplateName[], at: Instant): void;
  /** Unspent answers at that moment. */
  left(name: TemplateName, at: Instant): number;
  /** Uses the oldest one up; false when there is none. */
  spend(name: TemplateName, at: Instant, messageId: string): boolean;
  records(): readonly GrantRecord[];
}

export function createGrantWallet(openid: string, random: Random): GrantWallet {
  let grants: readonly GrantRecord[] = [];
  const usable = (name: TemplateName, at: Instant) =>
    grants.filter((grant) => grant.templateId === templates[name].id && grant.state === "granted" && grant.at <= at);
  return {
    tap(names, at) {
      const nonce = `tap-${random.word(12)}`;
      const added = names.map((name): GrantRecord => {
        const templateId = templates[name].id;
        return { _id: `${openid}:${nonce}:${templateId}`, openid, templateId, state: "granted", at };
      });
      grants = [...grants, ...added];
    },
    left: (name, at) => usable(name, at).length,
    spend(name, at, messageId) {
      const [oldest] = usable(name, at);
      if (oldest === undefined) return false;
      grants = grants.map((grant) => (grant === oldest ? { ...grant, state: "spent", messageId } : grant));
      return true;
    },
    records: () => grants,
  };
}

/** The first taps, when the person sets up the plan. */
export function firstTaps(wallet: GrantWallet, at: Instant, random: Random): void {
  const times = random.between(1, 3);
  for (let tap = 0; tap < times; tap += 1) wallet.tap(["followUp", "reply"], after(at, minutes(tap)));
}
