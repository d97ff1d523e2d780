import { mayRead } from "../cases/may-read";
import type { Handler } from "../handler";
import { casesOf } from "../store/cases";
import { patientsOf } from "../store/patients";
import { crisisContact } from "../surveying/crisis-contact";
import { myCase } from "../views/my-case";

const mostCases = 50;

/**
 * The cases of everybody whose record the caller may read, newest first; with an alarm among them that is not closed, also
 * whom to call and when the team looks.
 */
export const caseMine: Handler<"case.mine"> = async (_input, { openid, now }) => {
  const people = await patientsOf(openid, now);
  const readable = people.filter((patient) => mayRead(patient, openid, "contact", now));
  const records = await casesOf(
    readable.map(({ _id }) => _id),
    mostCases,
  );
  const shown = records.filter(({ kind, patientId }) =>
    readable.some((patient) => patient._id === patientId && mayRead(patient, openid, kind, now)),
  );
  const alarmed = shown.some(({ kind, state }) => kind === "crisis" && state !== "closed");
  return { cases: shown.map(myCase), ...(alarmed ? await crisisContact(now) : {}) };
};
