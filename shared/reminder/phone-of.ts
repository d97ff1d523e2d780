import { clinicDateAt, type Instant } from "../calendar/instant";
import type { MessageKind } from "../message/message";
import type { Patient } from "../patient/patient";
import { isMinor } from "../patient/rights";
import type { Agreement } from "./agreement";
import { mayHear } from "./recipient-of";

type Person = Pick<Patient, "openid" | "family" | "birthDate"> & { readonly agreement?: Agreement | undefined };

/**
 * The number to which a text message about a patient may go: the one agreed on, while it is still the number of somebody
 * who may hear of it. A guardian's number ends with the eighteenth birthday, a relative's with the tie.
 */
export function phoneOf(patient: Person, kind: MessageKind, now: Instant): string | undefined {
  const { agreement, birthDate } = patient;
  if (agreement?.phone === undefined) return undefined;
  if (agreement.contact === "self") {
    const cameOfAge = isMinor(birthDate, clinicDateAt(agreement.at)) && !isMinor(birthDate, clinicDateAt(now));
    return cameOfAge ? undefined : agreement.phone;
  }
  const tie = patient.family.find(({ id }) => id === agreement.contact);
  return tie && mayHear(patient, tie.openid, kind, now) ? agreement.phone : undefined;
}
