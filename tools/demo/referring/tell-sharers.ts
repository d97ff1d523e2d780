import { clinicDateAt, clinicTime, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { ConsentDecision } from "@shared/consent/consent";
import { referralConsentText } from "@shared/consent/referral-consent-text";
import { mayNotShare } from "@shared/referral/may-share";
import { contentHash } from "../../../cloudfunctions/server/content-hash";
import { sharerId } from "../../../cloudfunctions/server/referring/ids";
import type { ConsentRecord } from "../../../cloudfunctions/server/store/records";
import type { ReferralCodeRecord, SharerRecord } from "../../../cloudfunctions/server/store/referral-records";
import type { CardTale } from "./card-tale";
import { demoToken } from "./demo-token";
import type { KnownPeople } from "./known-people";
import { sharerPlans } from "./sharer-names";
import { sharerOpenid } from "./sharer-openid";

/** Somebody's decisions on being noted, in their order. */
interface Decider {
  readonly openid: string;
  readonly decided: readonly { readonly state: ConsentDecision["state"]; readonly at: Instant }[];
}

/** Everything that agreeing has left behind. */
export interface ToldSharers {
  readonly sharers: readonly SharerRecord[];
  readonly codes: readonly ReferralCodeRecord[];
  readonly consents: readonly ConsentRecord[];
}

/** Those of the plan who are in this demo; a small one lacks some of the story. */
function plannedDeciders(people: KnownPeople, seed: number, now: Instant): readonly Decider[] {
  const daysAgo = (count: number) => clinicTime(addDays(clinicDateAt(now), -count), 19, 40);
  return sharerPlans.flatMap(({ name, ago, stoppedDaysAgo }): readonly Decider[] => {
    const openid = sharerOpenid(name, seed, now);
    if (openid === undefined || people.side({ openid }).patients.length === 0) return [];
    const stopped = stoppedDaysAgo === undefined ? [] : [{ state: "withdrawn", at: daysAgo(stoppedDaysAgo) } as const];
    return [{ openid, decided: [{ state: "granted", at: daysAgo(ago) }, ...stopped] }];
  });
}

/** Who came through a card decided on the phone; what the desk writes down is agreed on paper. */
function decidersOf({ friend, agreedAt, endsAt }: CardTale): readonly Decider[] {
  if ("patientId" in friend) return [];
  const yes = agreedAt === undefined ? [] : [{ state: "granted", at: agreedAt } as const];
  const no =
    endsAt === undefined ? [] : [{ state: agreedAt === undefined ? "refused" : "withdrawn", at: endsAt } as const];
  return yes.length + no.length === 0 ? [] : [{ openid: friend.openid, decided: [...yes, ...no] }];
}

/** Whether the server gave a code with the yes: to a patient who may pass the card on. */
function givesCode({ openid, decided: [yes] }: Decider, people: KnownPeople): boolean {
  const side = people.side({ openid });
  const known = { ...side, patients: side.patients.filter(({ since }) => yes !== undefined && since <= yes.at) };
  return yes?.state === "granted" && mayNotShare(known, yes.at) === undefined;
}

function tellSharer(decider: Decider, people: KnownPeople): ToldSharers {
  const { openid, decided } = decider;
  const _id = sharerId(openid);
  const { purpose, version: textVersion } = referralConsentText;
  const decisions = decided.map(({ state, at }): ConsentDecision => ({ state, textVersion, at }));
  const [first, last] = [decisions[0], decisions.at(-1)];
  if (first === undefined || last === undefined) return { sharers: [], codes: [], consents: [] };
  const token = givesCode(decider, people) ? demoToken(openid) : undefined;
  const standing = last.state === "granted";
  const textHash = contentHash(referralConsentText);
  return {
    sharers: [{ _id, openid, consent: last, ...(token !== undefined && standing && { token }) }],
    codes:
      token === undefined
        ? []
        : [
            {
              _id: token,
              kind: "person",
              createdAt: first.at,
              ...(standing ? { openid } : { endedAt: last.at }),
            },
          ],
    consents: decisions.map((one) => ({ _id: `${_id}:${purpose}:${one.at}`, purpose, textHash, openid, ...one })),
  };
}

/** Everybody who agreed, or did not, that it is noted who came through whom. Nobody is in both the plan and a tale. */
export function tellSharers(tales: readonly CardTale[], people: KnownPeople, seed: number, now: Instant): ToldSharers {
  const everybody = [...plannedDeciders(people, seed, now), ...tales.flatMap(decidersOf)];
  const told = everybody.map((one) => tellSharer(one, people));
  return {
    sharers: told.flatMap(({ sharers }) => sharers),
    codes: told.flatMap(({ codes }) => codes),
    consents: told.flatMap(({ consents }) => consents),
  };
}
