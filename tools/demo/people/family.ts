import { after, clinicDateAt, days, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { Visitor } from "../visits/visitor";

/** A mother who books and reads for her son; he has no WeChat of his own. */
export const guardian = { openid: "demo-mu", name: "穆青岚" } as const;

const elevenAndAHalfYears = 4200;

/** The mother herself and her son. */
export function guardianAndChild(now: Instant): { readonly mother: Visitor; readonly child: Visitor } {
  const since = after(now, -days(220));
  return {
    mother: { patientId: "pt-f-01", ...guardian, since },
    child: {
      patientId: "pt-f-02",
      name: "穆小禾",
      birthDate: addDays(clinicDateAt(now), -elevenAndAHalfYears),
      family: [{ id: "fm-mu-mother", ...guardian, relation: "guardian", rights: ["book", "read"], since }],
      since,
    },
  };
}
