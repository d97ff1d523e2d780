import type { Instant } from "@shared/calendar/instant";
import type { CampaignContent, CampaignFate } from "@shared/campaign/campaign";
import type { CampaignPreview } from "@shared/contract/message-views";
import { audiencePage } from "../store/campaign-audience";
import { recentTemplates } from "../store/templates";
import { addresseesOf } from "./addressees-of";
import { type Fated, fatesOf } from "./fates-of";

/** So many people a preview looks at; the shares are of them. */
const mostLookedAt = 1000;
const mostNames = 10;

const order: readonly CampaignFate[] = [
  "willSend",
  "inboxOnly",
  "noConsent",
  "frozen",
  "capDay",
  "capWeek",
  "capMarketing",
  "capSubject",
  "noRecipient",
];

function sharesOf(fated: readonly Fated[]): CampaignPreview["fates"] {
  return order.flatMap((fate) => {
    const people = fated.filter((one) => one.fate === fate);
    const names = people.map(({ patient }) => patient.name).filter((name) => name !== "");
    return people.length === 0 ? [] : [{ fate, count: people.length, names: names.slice(0, mostNames) }];
  });
}

/** How many people a message would reach now, and why not the others. Writes nothing. */
export async function previewCampaign(
  { purpose, audience }: Pick<CampaignContent, "purpose" | "audience">,
  now: Instant,
): Promise<CampaignPreview> {
  const [{ patients, cursor }, { notice }] = await Promise.all([
    audiencePage(audience, undefined, mostLookedAt),
    recentTemplates(now),
  ]);
  const [reached, beyond] = await Promise.all([
    addresseesOf("preview", patients, now),
    cursor === undefined ? undefined : audiencePage(audience, cursor, 1),
  ]);
  const fated = fatesOf({ _id: "preview", purpose }, reached, notice, new Map(), now);
  const partial = beyond !== undefined && beyond.patients.length > 0;
  return { people: fated.length, fates: sharesOf(fated), ...(partial ? { partial } : {}) };
}
