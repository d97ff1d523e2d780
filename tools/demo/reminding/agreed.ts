import { after, type Instant, minutes } from "@shared/calendar/instant";
import { type Agreement, marketingTextVersion, unagreed, widestHours } from "@shared/reminder/agreement";
import { createRandom } from "../random";

/** Somebody the clinic may want to reach. */
interface Person {
  readonly patientId: string;
  readonly openid?: string;
  /** When the clinic first heard of them. */
  readonly since: Instant;
}

interface Terms extends Partial<Omit<Agreement, "marketing" | "at">> {
  readonly marketing: "granted" | "refused";
}

const daytime = { from: 9 * 60, to: 20 * 60 } as const;

/** What the persons of the story agreed to. */
const ofStory: Readonly<Record<string, Terms>> = {
  "pt-story-01": { marketing: "refused" },
  "pt-story-02": { marketing: "granted" },
  "pt-story-04": { marketing: "refused", hours: daytime },
  // Has complained: whatever was agreed, nothing that sells reaches this person until that is settled.
  "pt-story-09": { marketing: "granted" },
  "pt-story-10": { marketing: "granted", hours: daytime },
  "pt-story-11": { marketing: "refused" },
};

function byChance({ patientId, openid }: Person): Terms | undefined {
  const random = createRandom(`agreement ${patientId}`);
  const luck = random.next();
  const marketing = random.chance(0.3) ? "granted" : "refused";
  if (openid === undefined) return luck < 0.6 ? { channel: "phone", marketing: "refused" } : undefined;
  if (luck < 0.35) return undefined;
  if (luck < 0.39) return { channel: "phone", marketing };
  if (luck < 0.41) return { channel: "inbox", marketing };
  return { marketing, ...(random.chance(0.15) ? { hours: daytime } : {}) };
}

/** What a person agreed on about contact when they were registered; some have agreed on nothing yet. */
export function agreed(person: Person, now: Instant): Agreement | undefined {
  const at = after(person.since, minutes(6));
  const terms = ofStory[person.patientId] ?? (person.patientId.startsWith("pt-story") ? undefined : byChance(person));
  if (terms === undefined || at > now) return undefined;
  const { marketing, ...wanted } = terms;
  return {
    ...unagreed,
    hours: widestHours,
    ...wanted,
    marketing: { state: marketing, textVersion: marketingTextVersion, at },
    at,
  };
}
