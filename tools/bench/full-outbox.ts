import { after, days, hours, type Instant, minutes } from "@shared/calendar/instant";
import { emptyBalance, emptyLedger } from "@shared/grant/ledger";
import { templateDefaults } from "@shared/template/template-defaults";
import { newMessage } from "../../cloudfunctions/server/messages/new-message";
import type { AppointmentRecord, PatientRecord } from "../../cloudfunctions/server/store/appointment-records";
import type { LedgerRecord, MessageRecord } from "../../cloudfunctions/server/store/message-records";
import type { Cloud } from "../cloud/cloud";
import { type BareClinic, openBareClinic } from "./bare-clinic";

/** A cloud with many planned messages, some of them due now, each of another person with one yes. */
export interface FullOutbox {
  readonly cloud: Cloud;
  /** Lets the timer of the sweep fire so many times at once; what a killed instance throws is left to the next tick. */
  tick(sweeps: number): Promise<void>;
  /** How many of the rows that were due have not come to an end. */
  open(): number;
  close(): Promise<void>;
}

const startAt = Date.parse("2026-11-22T10:00:30+08:00") as Instant;
const chunk = 20_000;
const { id: templateId } = templateDefaults.visitTomorrow;
const openidOf = (number: number) => `bench-${number}`;

/** The reminder of the day before: due at ten this morning, or on one of the next thirty days. */
function rowOf(number: number, due: boolean): MessageRecord {
  const patientId = `pt-${number}`;
  const appointmentId = `ap-${number}`;
  const dueAt = after(startAt, due ? -30_000 : hours(1) + (number % 43_200) * minutes(1));
  const startsAt = after(dueAt, days(1));
  return newMessage(
    {
      kind: "visit",
      step: "d1",
      subjectId: appointmentId,
      dueAt,
      lateAt: after(dueAt, hours(11)),
      fallback: "call",
      facts: { startsAt, title: "复查", with: "周景行 主任医师" },
    },
    { patientId, patientName: "王女士", appointmentId },
    after(startAt, -days(5)),
  );
}

const patientOf = ({ patientId, patientName }: MessageRecord, openid: string): PatientRecord => ({
  _id: patientId,
  name: patientName,
  openid,
  family: [],
  upcoming: [],
  gates: [],
  people: [openid],
  since: after(startAt, -days(30)),
});

function appointmentOf({ subjectId, patientId, patientName, facts }: MessageRecord): AppointmentRecord {
  const startsAt = facts.startsAt ?? startAt;
  const bookedAt = after(startAt, -days(5));
  const by = { kind: "patient" } as const;
  return {
    _id: subjectId,
    patientId,
    patientName,
    serviceId: "consult",
    title: "复查",
    kind: "visit",
    slotId: "",
    resourceIds: [],
    date: "2026-11-23" as AppointmentRecord["date"],
    startsAt,
    endsAt: after(startsAt, minutes(30)),
    with: "周景行 主任医师",
    waitPromise: 15,
    changeAhead: 1440,
    prepare: [],
    gatesOpen: [],
    bookedAt,
    bookedBy: by,
    state: "confirmed",
    steps: [
      { to: "booked", by, at: bookedAt },
      { to: "confirmed", by: { kind: "clock" }, at: bookedAt },
    ],
    revision: 2,
  };
}

const ledgerOf = (openid: string): LedgerRecord => ({
  _id: openid,
  revision: 1,
  ...emptyLedger,
  balances: { [templateId]: { ...emptyBalance, granted: 1 } },
});

function fill({ cloud, put }: BareClinic, planned: number, due: number): void {
  const rows = Array.from({ length: due }, (_, number) => rowOf(number, true));
  put("messages", rows);
  put(
    "patients",
    rows.map((row, number) => patientOf(row, openidOf(number))),
  );
  put("appointments", rows.map(appointmentOf));
  put(
    "ledgers",
    rows.map((_, number) => ledgerOf(openidOf(number))),
  );
  for (const number of rows.keys()) cloud.grants.accept(openidOf(number), templateId, 1);
  for (let from = due; from < planned; from += chunk) {
    const until = Math.min(planned, from + chunk);
    put(
      "messages",
      Array.from({ length: until - from }, (_, place) => rowOf(from + place, false)),
    );
  }
}

/** Opens a cloud with so many planned messages, of which so many are due. */
export async function openFullOutbox(planned: number, due: number): Promise<FullOutbox> {
  const clinic = await openBareClinic(startAt);
  const { cloud } = clinic;
  fill(clinic, planned, due);
  cloud.statistics.reset();
  const waiting = { _id: { $in: Array.from({ length: due }, (_, number) => `ap-${number}:visit:d1`) } };
  return {
    cloud,
    async tick(sweeps) {
      await Promise.all(Array.from({ length: sweeps }, () => cloud.trigger("sweep").catch(() => undefined)));
    },
    open: () => cloud.database.inspect("messages", waiting, due).filter(({ lookAt }) => lookAt !== undefined).length,
    close: () => clinic.close(),
  };
}
