import { after, clinicTime, type Instant, minutes } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { catalogue } from "@shared/pathway/catalogue";
import { personalise } from "@shared/pathway/personalise";
import type { Plan } from "@shared/pathway/plan";
import { settleParameters } from "@shared/pathway/settle-parameters";
import { scheduleOf } from "@shared/schedule/schedule-of";
import type { Task } from "@shared/schedule/task";
import type { Profile } from "../people/profile";
import { createRandom } from "../random";
import { agreed } from "../reminding/agreed";
import { createGrantWallet } from "../reminding/grant-wallet";
import { decideConsents } from "./decide-consents";
import type { Course } from "./diary";
import { firstTaps } from "./first-taps";
import type { CheckInTask } from "./plan-day";

function planOf({ pathwayId, parameters, episodeId }: Profile): Plan {
  const pathway = catalogue[pathwayId];
  const { values, problems } = settleParameters(pathway.parameters, parameters);
  if (problems.length > 0)
    throw new Error(`the parameters of ${episodeId} are not allowed: ${JSON.stringify(problems)}`);
  return personalise(pathway, values);
}

const isCheckIn = (task: Task): task is CheckInTask => task.kind === "checkIn";

/** Sets up a course of care as the team and the person did it: plan, binding, consent, first subscriptions. */
export function beginCourse(profile: Profile, seed: number, now: Instant): Course {
  const random = createRandom(`life ${seed} ${profile.episodeId}`);
  const plan = planOf(profile);
  const startDate = addDays(profile.procedureDate, -profile.startedDaysBefore);
  const startedAt = clinicTime(startDate, random.between(10, 16), random.between(0, 59));
  const boundAt = after(startedAt, minutes(random.between(4, 5 * 60)));
  const bound = profile.bindCode === undefined && boundAt < now;
  const { endedOnDay } = profile;
  const endedAt =
    endedOnDay === undefined
      ? undefined
      : clinicTime(addDays(profile.procedureDate, endedOnDay), random.between(10, 16), random.between(0, 59));
  const wallet = createGrantWallet(profile.openid);
  const agreement = agreed(
    { patientId: profile.patientId, ...(bound && { openid: profile.openid }), since: startedAt },
    now,
  );
  if (bound) firstTaps(wallet, after(boundAt, minutes(3)), random);
  return {
    profile,
    plan,
    tasks: scheduleOf(plan, profile.procedureDate).filter(isCheckIn),
    reader: { ...(agreement && { agreement }), ...(bound && { wallet }) },
    startedAt,
    ...(bound && { boundAt }),
    ...(endedAt !== undefined && endedAt < now && { endedAt }),
    consents: bound ? decideConsents(profile, boundAt, now) : [],
    photoFolder: `check-ins/${random.word(20)}`,
    now,
    wallet,
    random,
  };
}
