import { mayRead } from "../cases/may-read";
import type { Handler } from "../handler";
import { casesOf } from "../store/cases";
import { patientsOf } from "../store/patients";
import { myCase } from "../views/my-case";

const mostCases = 50;

/** The cases of everybody whose record the caller may read, newest first. */
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
  return { cases: shown.map(myCase) };
};
