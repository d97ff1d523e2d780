import * as v from "valibot";
import type { StaffMember } from "../team/staff";
import { browser, endpoint, staff, staffPhone } from "./endpoint";
import { cursor, id, localDate, pageSize, parameterValues, pathwayId, text } from "./fields";
import type {
  CallPage,
  CallRow,
  EpisodeRow,
  InboxCount,
  InboxPage,
  InboxRow,
  PathwayRow,
  PatientView,
  SessionView,
} from "./staff-views";

const page = { cursor: v.optional(cursor), limit: v.optional(pageSize, 20) };
const signInCode = v.pipe(v.string(), v.regex(/^[A-Z2-9]{16}$/));

/** What the team can ask for, on the phone or at the console. */
export const staffEndpoints = {
  "session.show": endpoint<SessionView>()(staff("useConsole"), v.strictObject({})),
  "session.end": endpoint<Record<string, never>>()(staff("useConsole"), v.strictObject({})),
  "inbox.list": endpoint<InboxPage>()(
    staff("readInbox"),
    v.strictObject({
      state: v.picklist(["open", "closed"]),
      urgency: v.optional(v.picklist(["red", "yellow", "none"])),
      pathwayId: v.optional(pathwayId),
      ...page,
    }),
  ),
  "inbox.count": endpoint<InboxCount>()(staff("readInbox"), v.strictObject({})),
  "checkIn.handle": endpoint<InboxRow>()(
    staff("handleCheckIn"),
    v.strictObject({
      checkInId: id,
      step: v.variant("kind", [
        v.strictObject({
          kind: v.literal("acknowledged"),
          note: v.optional(text(500)),
          /** Shown to the patient; must not diagnose, prescribe or change a dose. */
          reply: v.optional(text(300)),
        }),
        v.strictObject({ kind: v.literal("notReached"), note: v.optional(text(500)) }),
        v.strictObject({
          kind: v.literal("contacted"),
          outcome: v.picklist(["advised", "visitArranged", "sentToEmergency"]),
          note: v.optional(text(500)),
          reply: v.optional(text(300)),
        }),
      ]),
    }),
  ),
  "checkIn.acknowledgeMany": endpoint<{ acknowledged: readonly string[]; skipped: readonly string[] }>()(
    staff("handleCheckIn"),
    v.strictObject({ checkInIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(50)) }),
  ),
  "patient.show": endpoint<PatientView>()(staff("readPatient"), v.strictObject({ episodeId: id })),
  "call.list": endpoint<CallPage>()(
    staff("handleCall"),
    v.strictObject({ state: v.picklist(["open", "closed"]), ...page }),
  ),
  "call.record": endpoint<CallRow>()(
    staff("handleCall"),
    v.strictObject({
      callId: id,
      outcome: v.picklist(["reachedFine", "reachedVisit", "notReached", "wrongNumber", "declined"]),
      note: v.optional(text(500)),
    }),
  ),
  "pathway.list": endpoint<{ rows: readonly PathwayRow[] }>()(staff("readPathway"), v.strictObject({})),
  "pathway.sign": endpoint<PathwayRow>()(
    staff("signPathway"),
    v.strictObject({
      pathwayId,
      version: v.pipe(v.number(), v.integer(), v.minValue(1)),
      contentHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
  "episode.list": endpoint<{ rows: readonly EpisodeRow[]; cursor?: string }>()(
    staff("readInbox"),
    v.strictObject({ name: v.optional(text(20)), ...page }),
  ),
  "episode.start": endpoint<{ episodeId: string; bindCode: string }>()(
    staff("startEpisode"),
    v.strictObject({
      /** Made once by the page; the same id again starts nothing new. */
      requestId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,40}$/)),
      patientName: text(20),
      /** Of a minor the guardian binds the follow-up and acts for the patient. */
      birthDate: v.optional(localDate),
      pathwayId,
      procedureDate: localDate,
      doctorId: id,
      nurseId: id,
      parameters: parameterValues,
    }),
  ),
  "episode.stop": endpoint<{ episodeId: string }>()(
    staff("stopEpisode"),
    v.strictObject({ episodeId: id, reason: text(200) }),
  ),
  "staff.list": endpoint<{ rows: readonly StaffMember[] }>()(staff("useConsole"), v.strictObject({})),
  /**
   * The console draws `code` itself as an ordinary QR code; the approve page in the mini-program scans it (or takes it
   * typed). A function called from a web page has no WeChat token, so it cannot ask for a mini-program code.
   */
  "signIn.request": endpoint<{ code: string; now: number; expiresAt: number }>()(browser, v.strictObject({})),
  "signIn.poll": endpoint<{ state: "waiting" | "approved" | "expired" }>()(
    browser,
    v.strictObject({ code: signInCode }),
  ),
  "signIn.look": endpoint<{ state: "waiting" | "approved" | "expired"; requestedAt: number }>()(
    staffPhone,
    v.strictObject({ code: signInCode }),
  ),
  "signIn.approve": endpoint<{ staffName: string }>()(staffPhone, v.strictObject({ code: signInCode })),
};
