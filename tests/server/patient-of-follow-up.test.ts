import { openClinic, type TestClinic } from "./support/open-clinic";
import { visiting } from "./support/visiting";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());
const { move } = visiting(() => clinic);

test("the patient of a follow-up books as the same person", async () => {
  const { phone } = await clinic.patient("wx-p1");
  const { people } = await phone.get("service.list", {});
  expect(people).toMatchObject([{ name: "王女士", relation: "self" }]);
  await phone.get("appointment.book", { requestId: "p1", serviceId: "review", slotId: "review@2026-11-24T1100@zhou" });
  expect((await phone.get("appointment.mine", {})).appointments).toMatchObject([{ patientName: "王女士" }]);
});

test("a visit of the plan counts as made once the patient was seen", async () => {
  const { phone } = await clinic.patient("wx-p2", { procedureDate: "2026-11-15" });
  const planned = async () => {
    const { phases } = await phone.get("plan.show", {});
    return phases.flatMap(({ tasks }) => tasks).find(({ id }) => id === "visit.stitches")?.state;
  };
  const slotId = "review@2026-11-22T1100@zhou";
  const { appointmentId } = await phone.get("appointment.book", { requestId: "p2", serviceId: "review", slotId });
  expect(await planned()).toBe("open");
  for (const to of ["arrived", "inService"] as const) await move(appointmentId, to);
  expect(await planned()).toBe("done");
});

test("a minor's follow-up is bound by the guardian, who books for the child", async () => {
  const { bindCode } = await clinic.phone("wx-nurse-lin").get("episode.start", {
    requestId: "start-minor",
    patientName: "小禾",
    birthDate: "2008-11-25",
    pathwayId: "dentalImplant",
    procedureDate: "2026-11-21",
    doctorId: "doctor-zhou",
    nurseId: "nurse-lin",
    parameters: {},
  });
  const mother = clinic.phone("wx-mother");
  await mother.get("episode.bind", { code: bindCode });
  const { people } = await mother.get("service.list", {});
  expect(people).toMatchObject([
    { name: "", relation: "self" },
    { name: "小禾", relation: "guardian" },
  ]);
  expect((await mother.get("plan.today", {})).care?.episode.patientName).toBe("小禾");
  // three days later the child is of age
  await clinic.cloud.clock.advanceTo(Date.parse("2026-11-25T00:00:00+08:00"));
  expect((await mother.get("plan.today", {})).care).toBeUndefined();
  expect((await mother.get("service.list", {})).people).toMatchObject([{ relation: "self" }]);
});

test("who booked before the follow-up began is the same person after it: the visit counts for the plan", async () => {
  const own = clinic.phone("wx-before");
  await own.get("family.introduce", { name: "王念禾" });
  const { phone } = await clinic.patient("wx-before", { procedureDate: "2026-11-15" });
  const slotId = "review@2026-11-22T1100@zhou";
  const { appointmentId } = await phone.get("appointment.book", { requestId: "after", serviceId: "review", slotId });
  for (const to of ["arrived", "inService"] as const) await move(appointmentId, to);
  const { phases } = await phone.get("plan.show", {});
  expect(phases.flatMap(({ tasks }) => tasks).find(({ id }) => id === "visit.stitches")?.state).toBe("done");
});
