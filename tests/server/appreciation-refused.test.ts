import type { InputOf } from "@shared/contract/contract";
import { desk, doctor, openClinic, owner, type TestClinic } from "./support/open-clinic";
import { referring } from "./support/referring";
import { thanking } from "./support/thanking";

let clinic: TestClinic;
let first = "";
const thanks = thanking(() => clinic);
beforeAll(async () => {
  clinic = await openClinic();
  [first = ""] = thanks.proposed("wx-wang", 1);
});
afterAll(() => clinic.close());

const boss = () => clinic.phone(owner);
const show = () => boss().get("appreciation.show", { state: "proposed" });
const give = (appreciationId: string) => ({ appreciationId, revision: 1, give: true });

const { compliance } = thanks.input().programme;
test.each<[Partial<InputOf<"appreciation.setUp">["programme"]>, string, string]>([
  [{ compliance: undefined } as never, "programme.compliance", "missing"],
  [{ item: "现金红包" }, "programme.item", "money"],
  [{ item: "代金券" }, "programme.item", "coupon"],
  [{ item: "洗牙一次" }, "programme.item", "treatment"],
  [{ item: "" }, "programme.item", "missing"],
  [{ value: 5001 }, "programme.value", "tooHigh"],
  [{ perYear: 7 }, "programme.perYear", "tooHigh"],
  [
    { compliance: { ...compliance, confirmedOn: "2026-11-23" } } as never,
    "programme.compliance.confirmedOn",
    "inFuture",
  ],
  [{ compliance: { ...compliance, confirmedOn: "2025-11-21" } } as never, "programme.compliance.confirmedOn", "tooOld"],
  [
    { compliance: { ...compliance, confirms: { ...compliance?.confirms, booked: false } } } as never,
    "programme.compliance.confirms.booked",
    "notConfirmed",
  ],
])("%j is not turned on: %s %s", async (change, field, reason) => {
  const { revision } = await show();
  const { programme } = thanks.input();
  const input = JSON.parse(JSON.stringify({ revision, programme: { ...programme, ...change } }));
  expect(await boss().refused("appreciation.setUp", input)).toEqual({ code: "invalidInput", field, reason });
  expect((await show()).revision).toBe(revision);
  const off = { ...input, programme: { ...input.programme, on: false } };
  expect(await boss().get("appreciation.setUp", off)).toMatchObject({
    revision: revision + 1,
    programme: { on: false },
  });
});

describe("while the clinic thanks", () => {
  beforeAll(async () => {
    await thanks.setUp({}, (await show()).revision);
  });

  test("only the owner decides; a patient never sees the ledger", async () => {
    for (const who of [desk, doctor]) {
      expect(await clinic.phone(who).refused("appreciation.show", { state: "proposed" })).toMatchObject({
        reason: "role",
      });
      expect(await clinic.phone(who).refused("appreciation.decide", give(first))).toMatchObject({ reason: "role" });
      expect(await clinic.phone(who).refused("appreciation.setUp", thanks.input())).toMatchObject({ reason: "role" });
    }
    referring(() => clinic).hireMemberManager();
    expect((await clinic.phone("wx-member-tang").get("appreciation.show", { state: "proposed" })).rows).toHaveLength(1);
    expect(await clinic.phone("wx-member-tang").refused("appreciation.decide", give(first))).toMatchObject({
      reason: "role",
    });
    expect(await clinic.phone("wx-wang").refused("appreciation.show", { state: "proposed" })).toMatchObject({
      code: "forbidden",
    });
  });

  test.each([
    [{ appreciationId: "f-none" }, { code: "notFound", field: "appreciationId" }],
    [{ appreciationId: "given@2026" }, { code: "notFound", field: "appreciationId" }],
    [{ revision: 2 }, { code: "conflict", field: "revision", reason: "changedMeanwhile" }],
    [{ revision: -1 }, { code: "invalidInput", field: "revision" }],
    [{ give: "yes" }, { code: "invalidInput", field: "give" }],
    [{ reason: "因".repeat(101) }, { code: "invalidInput", field: "reason" }],
    [{ value: 100 }, { code: "invalidInput", field: "value" }],
  ])("%j decides nothing", async (change, problem) => {
    expect(await boss().refused("appreciation.decide", { ...give(first), ...change })).toMatchObject(problem);
    expect((await show()).givenThisYear).toBe(0);
  });
});
