import { doctor, openClinic, type TestClinic } from "./support/open-clinic";
import { visiting } from "./support/visiting";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());
const { front } = visiting(() => clinic);

describe("a procedure that needs informed consent", () => {
  const surgery = { requestId: "op", serviceId: "surgery", slotId: "surgery@2026-11-25T1000@zhou" };
  const passed = {
    gate: "informedConsent",
    signedOn: "2026-11-22",
    signer: "patient",
    explained: { indications: true, contraindications: true, risks: true, cautions: true },
  } as const;

  test("is confirmed only after the doctor noted the talk", async () => {
    const phone = clinic.phone("wx-g1");
    const { appointmentId } = await phone.get("appointment.book", surgery);
    const confirm = { appointmentId, to: "confirmed", revision: 1 } as const;
    expect(await front().refused("visit.move", confirm)).toMatchObject({ reason: "gateOpen" });
    const note = { appointmentId, ...passed, signedOn: "2026-11-22" };
    expect(await front().refused("gate.pass", note)).toMatchObject({ code: "forbidden" });
    expect(
      await clinic.phone(doctor).refused("gate.pass", { ...note, explained: { ...passed.explained, risks: false } }),
    ).toMatchObject({
      code: "invalidInput",
      field: "explained.risks",
    });
    expect(await clinic.phone(doctor).get("gate.pass", note)).toMatchObject({ gatesOpen: [] });
    expect(await front().get("visit.move", confirm)).toMatchObject({ state: "confirmed" });
  });

  test("is not begun by way of a correction either", async () => {
    const { appointmentId } = await clinic.phone("wx-g3").get("appointment.book", surgery);
    const correct = { appointmentId, revision: 1, reason: "试试" };
    for (const to of ["confirmed", "inService"] as const)
      expect(await front().refused("visit.correct", { ...correct, to })).toMatchObject({ reason: "gateOpen" });
    expect(await front().refused("visit.correct", { ...correct, to: "done" })).toMatchObject({ reason: "notToday" });
  });

  test("of a minor is signed by the guardian", async () => {
    const phone = clinic.phone("wx-g2");
    const { people } = await phone.get("family.addChild", {
      requestId: "child",
      name: "小禾",
      birthDate: "2012-05-01",
    });
    const child = people.find(({ relation }) => relation === "guardian");
    if (!child) throw new Error("no child");
    const { appointmentId } = await phone.get("appointment.book", { ...surgery, patientId: child.patientId });
    const note = { appointmentId, ...passed, signedOn: "2026-11-22" };
    expect(await clinic.phone(doctor).refused("gate.pass", note)).toMatchObject({
      field: "signer",
      reason: "guardianRequired",
    });
    expect(await clinic.phone(doctor).get("gate.pass", { ...note, signer: "guardian" })).toMatchObject({
      gatesOpen: [],
    });
  });
});
