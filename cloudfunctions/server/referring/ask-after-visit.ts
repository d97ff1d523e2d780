import { after, days, type Instant } from "@shared/calendar/instant";
import { mayAsk } from "@shared/referral/may-ask";
import { mayNotShare } from "@shared/referral/may-share";
import type { AppointmentRecord, PatientRecord } from "../store/appointment-records";
import { appointmentsOf } from "../store/appointments";
import { casesOf } from "../store/cases";
import { patientsOf } from "../store/patients";
import type { ShareAskRecord } from "../store/referral-records";
import { asksWithIds } from "../store/share-asks";
import { sheetsOfPatient } from "../store/sheets";
import type { CaseRecord, SheetRecord } from "../store/survey-records";
import { sidesOf } from "./sides";

const mostLooked = 10;

/** Once a follow-up; where there is none, once a visit. */
export const askId = ({ _id, episodeId }: Pick<AppointmentRecord, "_id" | "episodeId">): string => episodeId ?? _id;

/** When the treatment was over; a visit that is neither at the desk nor done has no such moment. */
function checkoutOf({ state, steps }: AppointmentRecord): Instant | undefined {
  if (state !== "checkout" && state !== "done") return undefined;
  return steps.find(({ to }) => to === "checkout" || to === "done")?.at;
}

/** The latest visit that came to an end within the last day. */
const endedLately = (appointments: readonly AppointmentRecord[], now: Instant) =>
  appointments
    .flatMap((appointment) => {
      const checkoutAt = checkoutOf(appointment);
      return checkoutAt !== undefined && now < after(checkoutAt, days(1)) ? [{ appointment, checkoutAt }] : [];
    })
    .sort((one, other) => other.checkoutAt - one.checkoutAt)[0];

/** The mark out of five that the survey of this very visit was answered with. */
function markOf(sheets: readonly SheetRecord[], appointmentId: string): number | undefined {
  const sheet = sheets.find((one) => one.appointmentId === appointmentId && one.surveyId === "visitSatisfaction");
  const mark = sheet?.answers?.["csat"];
  return typeof mark === "number" ? mark : undefined;
}

const complains = ({ complaint }: PatientRecord, cases: readonly CaseRecord[]): boolean =>
  (complaint !== undefined && complaint.closedAt === undefined) || cases.some(({ state }) => state === "open");

const askedBefore = (ask: ShareAskRecord | undefined, appointmentId: string) =>
  ask && { sameVisit: ask.appointmentId === appointmentId, answered: ask.answer !== undefined };

/** The visit after which the caller may be shown their card now, the id under which that is noted, and whether it is. */
export async function visitToAskAfter(openid: string, now: Instant) {
  const own = (await patientsOf(openid, now)).filter((patient) => patient.openid === openid);
  const ended = endedLately(
    await appointmentsOf(
      own.map(({ _id }) => _id),
      mostLooked,
    ),
    now,
  );
  const patient = own.find(({ _id }) => _id === ended?.appointment.patientId);
  if (!ended || !patient) return undefined;
  const { appointment, checkoutAt } = ended;
  const id = askId(appointment);
  const [[ask], sheets, cases, [side]] = await Promise.all([
    asksWithIds([id]),
    sheetsOfPatient(patient._id, mostLooked),
    casesOf([patient._id], mostLooked),
    sidesOf({ openid }),
  ]);
  const mark = markOf(sheets, appointment._id);
  const asked = askedBefore(ask, appointment._id);
  const facts = {
    checkoutAt,
    ...(appointment.rated === undefined ? {} : { rated: appointment.rated }),
    ...(mark === undefined ? {} : { mark }),
    complains: complains(patient, cases),
    mayNotShare: mayNotShare(side, now) !== undefined,
    ...(asked === undefined ? {} : { asked }),
  };
  return mayAsk(facts, now) ? { id, appointmentId: appointment._id, noted: ask !== undefined } : undefined;
}
