import { after, days, type Instant } from "@shared/calendar/instant";
import type { ReferralCodeRecord } from "../../../cloudfunctions/server/store/referral-records";
import { memberManager } from "../clinic/demo-staff";
import { referenceTo } from "../visits/house-movers";
import { demoToken } from "./demo-token";

/** Where a code of the clinic's own hangs. */
export type ClinicCodeName = "stand" | "menu" | "banner";

const hung: Readonly<Record<ClinicCodeName, { readonly label: string; readonly daysAgo: number }>> = {
  stand: { label: "前台立牌", daysAgo: 79 },
  menu: { label: "公众号菜单", daysAgo: 79 },
  banner: { label: "门口易拉宝", daysAgo: 40 },
};

const names = Object.keys(hung) as readonly ClinicCodeName[];

export const isClinicCode = (name: string): name is ClinicCodeName => name in hung;

export const clinicCodeToken = (name: ClinicCodeName) => demoToken(`clinic ${name}`);

/** The tokens of all of them. */
export const ownCodes: ReadonlySet<string> = new Set(names.map(clinicCodeToken));

/** Which request made which of the codes. */
interface MadeCodes {
  readonly _id: "clinicCodes";
  readonly made: readonly { readonly request: string; readonly token: string }[];
}

/** What lies in the collection of codes. */
export type CodeDocument = ReferralCodeRecord | MadeCodes;

/** The clinic's own codes, and the document that knows which request made which of them. */
export function demoClinicCodes(now: Instant): readonly CodeDocument[] {
  const codes = names.map((name): ReferralCodeRecord => {
    const { label, daysAgo } = hung[name];
    const createdAt = after(now, -days(daysAgo));
    return { _id: clinicCodeToken(name), kind: "clinic", label, by: referenceTo(memberManager), createdAt };
  });
  const made = codes.map(({ _id }, place) => ({ request: `k-demo-${names[place] ?? ""}`, token: _id }));
  return [...codes, { _id: "clinicCodes", made }];
}
