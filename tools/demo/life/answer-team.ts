import { after, hours, type Instant, minutes } from "@shared/calendar/instant";
import type { StaffReference } from "@shared/team/staff";
import { handleCheckIn } from "@shared/triage/handle-check-in";
import type { ContactOutcome, Handling, HandlingStep } from "@shared/triage/handling";
import type { Urgency } from "@shared/triage/judgement";
import type { Profile } from "../people/profile";
import type { Scene } from "../people/scene";
import type { Random } from "../random";
import { atWork } from "./working-hours";

/** Short words to the patient; none names an illness, a medicine or an amount. */
const replies = {
  advised: [
    "电话里说好了，先按须知护理，明天再打卡看看。",
    "看过您的回答了，请按须知继续护理；有变化马上告诉我们。",
    "已请医生看过，按原来的安排复查即可；有变化马上告诉我们。",
  ],
  visitArranged: ["已为您安排当天到院复查，请按电话里的时间过来。", "医生想当面看一看，请按电话里约好的时间到院。"],
  sentToEmergency: ["请按电话里说的马上去急诊，我们的医生会一直和您保持联系。"],
} as const satisfies Readonly<Record<ContactOutcome, readonly string[]>>;
const thanks = ["收到，恢复得不错，继续按须知护理。", "已看，谢谢按时打卡。", "看到了，下次打卡见。"] as const;

interface Case {
  readonly urgency: Urgency;
  readonly at: Instant;
  readonly profile: Profile;
  readonly scene: Scene;
}

const reference = ({ id, name }: StaffReference): StaffReference => ({ id, name });

function stepsForAlert({ urgency, at, profile, scene }: Case, random: Random): readonly HandlingStep[] {
  const by = reference(profile.nurse);
  const wait = random.between(4, 12);
  const seenAt = urgency === "red" ? after(at, minutes(wait)) : atWork(at, minutes(wait * 6));
  const calledAt = after(seenAt, minutes(random.between(3, 25)));
  const unanswered = random.chance(0.2);
  if (scene.team === "notReached") {
    return [
      { kind: "acknowledged", by, at: seenAt },
      { kind: "notReached", by, at: after(seenAt, minutes(6)), note: "第一次电话无人接听，十分钟后再打" },
    ];
  }
  const outcome =
    urgency === "red"
      ? random.pick(["visitArranged", "sentToEmergency"])
      : random.pick(["advised", "advised", "visitArranged"]);
  const contact = typeof scene.team === "object" ? scene.team : { outcome, reply: random.pick(replies[outcome]) };
  const contactedAt = unanswered ? after(calledAt, minutes(random.between(15, 90))) : calledAt;
  return [
    { kind: "acknowledged", by, at: seenAt },
    ...(unanswered ? [{ kind: "notReached", by, at: calledAt } as const] : []),
    { kind: "contacted", by: random.chance(0.3) ? reference(profile.doctor) : by, at: contactedAt, ...contact },
  ];
}

function stepsForGood({ at, profile, scene }: Case, random: Random): readonly HandlingStep[] {
  const seenAt = atWork(random.chance(0.7) ? at : after(at, hours(14)), hours(random.between(1, 4)));
  const by = reference(profile.nurse);
  const reply =
    typeof scene.team === "object" ? scene.team.reply : random.chance(0.35) ? random.pick(thanks) : undefined;
  return [{ kind: "acknowledged", by, at: seenAt, ...(reply !== undefined && { reply }) }];
}

/** What the team has done about a check-in by `now`; every step goes through the rule that the server uses. */
export function answerTeam(one: Case, now: Instant, random: Random): Handling {
  const steps = one.urgency === "none" ? stepsForGood(one, random) : stepsForAlert(one, random);
  const untouched: Handling = { state: "open", steps: [] };
  if (one.scene.team === "untouched") return untouched;
  return steps
    .filter(({ at }) => at <= now)
    .reduce((handling, step) => {
      const outcome = handleCheckIn(handling, one.urgency, step);
      return outcome.kind === "handled" ? outcome.handling : handling;
    }, untouched);
}
