import { after, days, type Instant } from "@shared/calendar/instant";
import { templateDefaults } from "@shared/template/template-defaults";
import type { TemplateRecord } from "../../../cloudfunctions/server/store/message-records";
import { demoStaff } from "../clinic/demo-staff";
import { referenceTo } from "../visits/house-movers";

/** The templates as the owner of the clinic has saved them. */
export function demoTemplates(now: Instant): readonly TemplateRecord[] {
  const owner = demoStaff.find(({ roles }) => roles.includes("owner"));
  if (owner === undefined) throw new Error("the demo clinic has no owner");
  const saved = { revision: 1, savedBy: referenceTo(owner), savedAt: after(now, -days(120)) };
  return Object.values(templateDefaults).map((template) => ({ _id: template.name, ...template, ...saved }));
}
