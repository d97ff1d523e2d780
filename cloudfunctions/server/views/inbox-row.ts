import type { InboxRow } from "@shared/contract/staff-views";
import type { CheckInRecord } from "../store/records";

/** A check-in as a line of the team's inbox. */
export const inboxRow = (record: CheckInRecord): InboxRow => ({
  checkInId: record._id,
  episodeId: record.episodeId,
  patientName: record.patientName,
  pathwayId: record.pathwayId,
  pathwayTitle: record.pathwayTitle,
  day: record.day,
  at: record.at,
  urgency: record.judgement.urgency,
  findings: record.judgement.findings,
  pain: record.answers.pain,
  ...(record.interrupted === true ? { interrupted: true } : {}),
  ...(record.followed === undefined ? {} : { followed: record.followed }),
  photoCount: record.answers.photos.length,
  handling: record.handling,
  dueAt: record.queue.dueAt,
});
