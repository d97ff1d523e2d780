import { contract, type EndpointName } from "@shared/contract/contract";
import { validInputs } from "../support/valid-inputs";
import { openClinic, type TestClinic } from "./support/open-clinic";
import { referring } from "./support/referring";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
  await r.hireMemberManager();
  await r.cardInForce();
});
afterAll(() => clinic.close());

const r = referring(() => clinic);
const names = Object.keys(contract) as EndpointName[];
const forAnyone = names.filter((name) => contract[name].access.kind === "anyone");
const behind = async (endpoint: string, input: unknown = {}, options?: { readonly openid: string }) => {
  const reply = await clinic.cloud.call("open", { endpoint, input }, options);
  return "result" in reply ? reply.result : reply;
};

describe("the door of pages opened from Moments", () => {
  test("shows the card in force to somebody of whom WeChat says nothing", async () => {
    expect(await behind("card.look")).toMatchObject({ ok: true, data: { card: { licensedName: "合愈测试门诊部" } } });
  });

  test.each(forAnyone)("%s answers without an identity, at this door and at the other", async (name) => {
    const replies = [
      await behind(name, validInputs[name]),
      await clinic.phone("wx-any").call(name, validInputs[name] as never),
    ];
    for (const reply of replies) expect(reply).not.toMatchObject({ problem: { code: "notSignedIn" } });
  });

  test.each(names.filter((name) => !forAnyone.includes(name)))("%s does not exist behind it", async (name) => {
    const reply = await behind(name, validInputs[name], { openid: "wx-owner-ye" });
    expect(reply).toEqual({ ok: false, problem: { code: "notFound", field: "endpoint", reason: "unknownEndpoint" } });
  });

  test("writes nothing", async () => {
    clinic.cloud.statistics.reset();
    for (const name of forAnyone) await behind(name, validInputs[name]);
    const calls = clinic.cloud.statistics.report().byFunction["open"]?.database ?? {};
    expect(Object.values(calls).reduce((sum, { documentsWritten }) => sum + documentsWritten, 0)).toBe(0);
    expect(Object.keys(calls).length).toBeGreaterThan(0);
  });
});
