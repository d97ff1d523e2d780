import { handleCheckIn } from "@shared/triage/handle-check-in";
import type { HandlingStep } from "@shared/triage/handling";
import { queuePlace } from "@shared/triage/queue-place";
import type { Handler } from "../handler";
import { addStep, checkInsWithIds } from "../store/check-ins";
import type { CheckInRecord } from "../store/records";

/** Only check-ins that reported nothing may be ticked off by the dozen. */
async function acknowledge(record: CheckInRecord, step: HandlingStep): Promise<boolean> {
  if (record.judgement.urgency !== "none") return false;
  const outcome = handleCheckIn(record.handling, "none", step);
  if (outcome.kind === "refused") return false;
  const queue = queuePlace("none", outcome.handling, record.at, record._id);
  return addStep(record._id, record.handling, outcome.handling, step, queue);
}

/** Marks several check-ins without findings as read; anything else is skipped and named. */
export const checkInAcknowledgeMany: Handler<"checkIn.acknowledgeMany"> = async ({ checkInIds }, { staff, now }) => {
  const step: HandlingStep = { kind: "acknowledged", by: { id: staff.id, name: staff.name }, at: now };
  const acknowledged: string[] = [];
  for (const record of await checkInsWithIds(checkInIds)) {
    if (await acknowledge(record, step)) acknowledged.push(record._id);
  }
  return { acknowledged, skipped: checkInIds.filter((id) => !acknowledged.includes(id)) };
};
