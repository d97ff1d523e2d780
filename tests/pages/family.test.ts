import { createClinic, now } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";
import { spokenNames } from "./support/spoken-names";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { booking } = clinic;

test("the way to the family stands on the person's own page", async () => {
  const me = await phone.open("/pages/me/index");
  await me.reads("家人");
  await me.tap("#family");
  expect(phone.wentTo()).toBe("/patient/family/index");
  me.close();
});

test("a code for a relative is shown large and spelled out, with what the relative can and cannot see", async () => {
  const family = await phone.open("/patient/family/index");
  await family.reads("让一位亲属替我预约");
  await family.tap("#invite-self");
  await family.reads("ABCD 2345");
  await family.reads("看不到病历、打卡和照片");
  expect(spokenNames(family, "aria-label")).toContain("家人码 A B C D 2 3 4 5");
  family.close();
});

test("taking a relative's right back asks first", async () => {
  const helper = { helperId: "tie-1", name: "李明", relation: "relative", rights: ["book"], since: now } as const;
  booking.people = booking.people.map((one) => ({ ...one, helpers: [helper] }));
  const family = await phone.open("/patient/family/index");
  await family.reads("李明");
  await family.tap("#revoke-tie-1");
  await family.reads("不再让 李明 替您预约？");
  expect(booking.asked.some(({ endpoint }) => endpoint === "family.revoke")).toBe(false);
  await family.tap("#revoke-yes");
  expect(booking.asked).toContainEqual({
    endpoint: "family.revoke",
    input: { patientId: "patient-1", helperId: "tie-1" },
  });
  family.close();
});
