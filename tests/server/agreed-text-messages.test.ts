import { type FakeVendor, startVendor, vendorEnvironment } from "./support/fake-vendor";
import { families } from "./support/families";
import { openClinic, type TestClinic } from "./support/open-clinic";
import { reminding } from "./support/reminding";
import { saveTerms, terms } from "./support/terms";

let clinic: TestClinic;
let vendor: FakeVendor;
beforeAll(async () => {
  vendor = await startVendor();
  clinic = await openClinic({ functionEnvironment: vendorEnvironment(vendor) });
});
afterAll(async () => {
  await clinic.close();
  await vendor.close();
});

const { known } = families(() => clinic);
const { clockTo, row } = reminding(() => clinic);

describe("text messages", () => {
  test("go to the number agreed on, once, through the clinic's own vendor, and count as a contact", async () => {
    const { phone, patientId } = await known("孙一");
    await saveTerms(phone, patientId, { channel: "sms", phone: "13800000001" });
    await clockTo("2026-12-08", "09:30");
    const input = { requestId: "booking-sun-1", serviceId: "review", slotId: "review@2026-12-14T1500@zhou" };
    const { appointmentId } = await phone.get("appointment.book", input);
    await clockTo("2026-12-11", "10:30");
    const id = `${appointmentId}:visit:d3`;
    expect(row(id)).toMatchObject({ state: "sent" });
    expect(vendor.sent.get(id)).toMatchObject({ phone: "13800000001", id });
    expect(vendor.sent.get(id)?.text).not.toMatch(/眼|牙|手术|复诊/);
    expect(vendor.requests.filter(({ body }) => body.id === id)).toHaveLength(1);
    expect(clinic.cloud.messages(phone.openid)).toEqual([]);
    const [ledger] = clinic.cloud.database.inspect("ledgers", { _id: phone.openid }, 1);
    expect(ledger?.["contacts"]).toMatchObject([{ messageId: id, purpose: "care" }]);
  });

  test("are not offered by a clinic without a vendor", async () => {
    const plain = await openClinic();
    const phone = plain.phone("wx-plain");
    const { agreements } = await phone.get("agreement.mine", {});
    expect(agreements[0]?.smsOffered).toBe(false);
    const input = { patientId: agreements[0]?.patientId, ...terms({ channel: "sms", phone: "13800000001" }) };
    expect(await phone.refused("agreement.save", input)).toEqual({
      code: "invalidInput",
      field: "channel",
      reason: "smsNotOffered",
    });
    await plain.close();
  });
});
