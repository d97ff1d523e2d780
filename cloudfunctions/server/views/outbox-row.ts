import type { OutboxRow } from "@shared/contract/message-views";
import { may } from "@shared/team/permission";
import type { StaffMember } from "@shared/team/staff";
import type { MessageRecord } from "../store/message-records";

/** What a row says only when there is something to say. */
const optional = ({ reason, cleared, fellTo: fallback, episodeId, appointmentId }: MessageRecord) => ({
  ...(reason === undefined ? {} : { reason }),
  ...(cleared === undefined ? {} : { cleared }),
  ...(fallback === undefined ? {} : { fallback }),
  ...(episodeId === undefined ? {} : { episodeId }),
  ...(appointmentId === undefined ? {} : { appointmentId }),
});

/** A line for somebody who may not read the record: nothing that tells what the patient is treated for. */
function withoutRecord({ episodeId: _, ...row }: OutboxRow): OutboxRow {
  const { cardId: __, ...facts } = row.facts;
  return { ...row, facts };
}

/** A line as this member of the team may see it. */
export const outboxRowFor = ({ roles }: Pick<StaffMember, "roles">): ((record: MessageRecord) => OutboxRow) =>
  may(roles, "readPatient") ? outboxRow : (record) => withoutRecord(outboxRow(record));

/** What a message says, without what it leads to: which survey or case that is is not for everybody who reads the outbox. */
function factsOf({ facts }: MessageRecord): OutboxRow["facts"] {
  const { sheetId: _, caseId: __, ...rest } = facts;
  return rest;
}

/** One line of the outbox. */
export const outboxRow = (record: MessageRecord): OutboxRow => ({
  messageId: record._id,
  patientId: record.patientId,
  patientName: record.patientName,
  kind: record.kind,
  step: record.step,
  purpose: record.purpose,
  sender: record.sender,
  state: record.state,
  at: record.settledAt ?? record.dueAt,
  tries: record.tries ?? [],
  facts: factsOf(record),
  seen: record.seenAt !== undefined,
  ...optional(record),
});
