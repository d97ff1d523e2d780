import { after, clinicDateAt, clinicMinuteOfDay, clinicTime, days, type Instant } from "../calendar/instant";

const quietFrom = 21;
const quietTo = 8;

/** The earliest moment, not before `wanted`, at which a message may be sent: never between 21:00 and 08:00 clinic time. */
export function outsideQuietHours(wanted: Instant): Instant {
  const minute = clinicMinuteOfDay(wanted);
  if (minute >= quietFrom * 60) return clinicTime(clinicDateAt(after(wanted, days(1))), quietTo);
  if (minute < quietTo * 60) return clinicTime(clinicDateAt(wanted), quietTo);
  return wanted;
}
