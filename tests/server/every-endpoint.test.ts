import { contract, type EndpointName } from "@shared/contract/contract";
import { doorOf } from "@shared/door/door-of";
import { validInputs } from "../support/valid-inputs";
import { consultant, openClinic, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const names = Object.keys(contract) as EndpointName[];
const ofKind = (kind: string) => names.filter((name) => contract[name].access.kind === kind);
const written = () =>
  Object.values(clinic.cloud.statistics.report().byFunction["api"]?.database ?? {})
    .map(({ documentsWritten }) => documentsWritten)
    .reduce((sum, documents) => sum + documents, 0);

test.each(ofKind("staff"))("%s is closed to a patient", async (name) => {
  const before = written();
  const problem = await clinic.phone("wx-somebody").refused(name, validInputs[name]);
  expect(problem).toEqual({ code: "forbidden", reason: "notStaff" });
  expect(written()).toBe(before);
});

test.each(ofKind("staff"))("%s is closed to a team member who has left", async (name) => {
  expect(await clinic.phone("wx-nurse-left").refused(name, validInputs[name])).toMatchObject({ code: "forbidden" });
});

const forAnyone = ofKind("anyone");

test.each(names.filter((name) => !forAnyone.includes(name)))(
  "%s is closed to a call without an identity",
  async (name) => {
    const reply = await clinic.cloud.call(doorOf(name), { endpoint: name, input: validInputs[name] });
    expect(reply).toMatchObject({ result: { ok: false, problem: { code: "notSignedIn" } } });
  },
);

test.each(ofKind("browser"))("%s is closed to a phone", async (name) => {
  expect(await clinic.phone("wx-somebody").refused(name, validInputs[name])).toEqual({ code: "notSignedIn" });
});

test.each(["inbox.list", "patient.show", "checkIn.handle", "episode.start", "pathway.sign"] as const)(
  "%s is not for a consultant",
  async (name) => {
    expect(await clinic.phone(consultant).refused(name, validInputs[name])).toEqual({
      code: "forbidden",
      reason: "role",
    });
  },
);

test.each([undefined, null, 7, "plan.today", {}, { endpoint: "toString" }, { endpoint: "__proto__" }, { endpoint: 3 }])(
  "an event %j names no endpoint and is refused",
  async (event) => {
    const reply = await clinic.cloud.call("api", event, { openid: "wx-somebody" });
    expect(reply).toMatchObject({ result: { ok: false, problem: { code: "notFound", field: "endpoint" } } });
  },
);

test("an identity in the event is ignored", async () => {
  const { episodeId } = await clinic.patient("wx-victim");
  const event = {
    endpoint: "checkIn.mine",
    input: { episodeId },
    openid: "wx-victim",
    userInfo: { openId: "wx-victim" },
  };
  const reply = await clinic.cloud.call("api", event, { openid: "wx-thief" });
  expect(reply).toMatchObject({ result: { ok: false, problem: { code: "notFound" } } });
});
