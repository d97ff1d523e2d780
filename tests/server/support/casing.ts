import type { InputOf, OutputOf } from "@shared/contract/contract";
import { families } from "./families";
import type { Phone, TestClinic } from "./open-clinic";

export const hostess = "wx-member-tang";

type Row = OutputOf<"case.show">;

/** The team's and the patients' side of cases; the clinic gets somebody who looks after members. */
export function casing(clinic: () => TestClinic) {
  let requests = 0;
  const requestId = () => `case-request-${++requests}`;
  const people = families(clinic);

  const openMembers = () =>
    clinic().cloud.database.insertMany("staff", [
      { _id: "member-tang", name: "唐宁", title: "会员管家", roles: ["memberManager"], openid: hostess, active: true },
    ]);

  const stored = (caseId: string) => clinic().cloud.database.inspect("cases", { _id: caseId }, 1)[0];
  const complaintOf = (patientId: string) =>
    clinic().cloud.database.inspect("patients", { _id: patientId }, 1)[0]?.["complaint"];

  /** Somebody known who has complained. */
  async function complained(name: string, text = "等了一个小时") {
    const { phone, patientId } = await people.known(name);
    const { case: one } = await phone.get("complaint.file", { requestId: requestId(), text });
    return { phone, patientId, caseId: one.caseId };
  }

  const show = (caseId: string, by = hostess): Promise<Row> => clinic().phone(by).get("case.show", { caseId });

  /** A step of the team on the case as it stands. */
  async function step(caseId: string, what: InputOf<"case.step">["step"], by = hostess): Promise<Row> {
    const { revision } = await show(caseId, by);
    return clinic().phone(by).get("case.step", { caseId, revision, step: what });
  }

  const settle = (caseId: string, by = hostess) =>
    step(caseId, { kind: "closed", outcome: "settled", reply: "已为您处理" }, by);

  const answer = (phone: Phone, caseId: string, what: InputOf<"case.answer">["answer"]) =>
    phone.get("case.answer", { caseId, requestId: requestId(), answer: what });

  const mine = async (phone: Phone) => (await phone.get("case.mine", {})).cases;

  return { ...people, openMembers, stored, complaintOf, complained, show, step, settle, answer, mine, requestId };
}
