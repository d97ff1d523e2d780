import { templateDefaults } from "@shared/template/template-defaults";
import { doctor, openClinic, type TestClinic } from "./support/open-clinic";
import { submission } from "./support/quiet-answers";
import { reminding } from "./support/reminding";

let clinic: TestClinic;
afterEach(() => clinic.close());

const { agree, balance, calls, clockTo, row } = reminding(() => clinic);
const { visitTomorrow } = templateDefaults;

const pushes = () => clinic.cloud.database.inspect("pushes", {}, 50);

/** What the person answers to WeChat itself: `"never"` refuses in the settings, `false` in the pop-up. */
async function answersWechat(openid: string, accept: false | "never"): Promise<void> {
  const body = JSON.stringify({ openid, templateId: visitTomorrow.id, accept });
  await fetch(`${clinic.cloud.url}/local/subscriptions`, { method: "POST", body });
  await clinic.cloud.settled();
}

async function pushed(openid: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  clinic.cloud.push(openid, fields);
  await clinic.cloud.settled();
}

/** A visit whose reminder of the day before went out by WeChat. */
async function remindedOf(openid: string): Promise<string> {
  const slotId = "review@2026-11-24T1500@zhou";
  const input = { requestId: `booking-${openid}`, serviceId: "review", slotId };
  const { appointmentId } = await clinic.phone(openid).get("appointment.book", input);
  await agree(openid, "visitTomorrow", "visitToday");
  await clockTo("2026-11-23", "10:05");
  await clinic.cloud.settled();
  expect(row(`${appointmentId}:visit:d1`)).toMatchObject({ state: "sent" });
  return appointmentId;
}

const failure = (msgId: unknown, ErrorCode = "43004") => ({
  Event: "subscribe_msg_sent_event",
  List: { TemplateId: visitTomorrow.id, MsgID: String(msgId), ErrorCode, ErrorStatus: "failed" },
});

describe.each(["object", "array"] as const)("with the list as an %s", (pushList) => {
  beforeEach(async () => {
    clinic = await openClinic({ switches: { pushList } });
  });

  test("a template refused in WeChat's settings has no yes left", async () => {
    await agree("wx-p1", "visitTomorrow", "visitToday");
    await answersWechat("wx-p1", "never");
    expect(balance("wx-p1", "visitTomorrow")).toMatchObject({ granted: 1, void: 1, refused: 1, standing: "rejected" });
    expect(balance("wx-p1", "visitToday")).toMatchObject({ granted: 1, void: 0, standing: "open" });
    expect(pushes()).toMatchObject([{ event: "subscribe_msg_change_event" }]);
  });

  test("a no in the pop-up is noted and takes nothing away: the phone reports it itself", async () => {
    await agree("wx-p2", "visitTomorrow");
    await answersWechat("wx-p2", false);
    expect(balance("wx-p2", "visitTomorrow")).toMatchObject({ granted: 1, void: 0, refused: 0, standing: "open" });
    expect(pushes()).toMatchObject([{ event: "subscribe_msg_popup_event" }]);
  });
});

describe("a message that WeChat took and could not deliver", () => {
  beforeEach(async () => {
    clinic = await openClinic();
  });

  test("becomes a failed one and a call for the team, once however often it is pushed", async () => {
    const appointmentId = await remindedOf("wx-s1");
    const id = `${appointmentId}:visit:d1`;
    expect(row(id)?.["msgId"]).toMatch(/^24\d{17}$/); // as long as WeChat's own
    const event = failure(row(id)?.["msgId"]);
    await pushed("wx-s1", event);
    await pushed("wx-s1", event);
    expect(row(id)).toMatchObject({ state: "failed", reason: "sentEvent", fellTo: "call" });
    expect(row(id)?.["tries"]).toMatchObject([
      { channel: "wechat", outcome: "sent" },
      { channel: "wechat", outcome: "failed", code: 43004 },
    ]);
    expect(await calls()).toMatchObject([{ reason: "notReminded", appointment: { id: appointmentId } }]);
    expect(pushes().filter(({ event: name }) => name === "subscribe_msg_sent_event")).toHaveLength(2); // sent, failed
  });

  test("is still in the person's list", async () => {
    const appointmentId = await remindedOf("wx-s2");
    await pushed("wx-s2", failure(row(`${appointmentId}:visit:d1`)?.["msgId"]));
    const { messages } = await clinic.phone("wx-s2").get("message.mine", {});
    expect(messages.map(({ step }) => step)).toContain("d1");
  });

  test("is nobody else's message, and no other one", async () => {
    const appointmentId = await remindedOf("wx-s3");
    await pushed("wx-other", failure(row(`${appointmentId}:visit:d1`)?.["msgId"]));
    await pushed("wx-s3", failure("no-such-message"));
    expect(row(`${appointmentId}:visit:d1`)).toMatchObject({ state: "sent" });
    expect(await calls()).toEqual([]);
  });

  test("one that was delivered stays sent", async () => {
    const appointmentId = await remindedOf("wx-s4");
    await pushed("wx-s4", failure(row(`${appointmentId}:visit:d1`)?.["msgId"], "0"));
    expect(row(`${appointmentId}:visit:d1`)).toMatchObject({ state: "sent" });
  });
});

describe("whoever is not WeChat", () => {
  const refusal = {
    FromUserName: "wx-victim",
    CreateTime: "1795311000",
    MsgType: "event",
    Event: "subscribe_msg_change_event",
    List: { TemplateId: visitTomorrow.id, SubscribeStatusString: "reject" },
  };

  test("cannot push: not a phone, not a web page, not a function that a phone called", async () => {
    clinic = await openClinic();
    await agree("wx-victim", "visitTomorrow");
    const call = await clinic.cloud.call("push", refusal, { openid: "wx-forger" });
    expect(call).toEqual({ result: { refused: "wechatOnly" } });
    const own = await clinic.cloud.call("push", refusal, { openid: "wx-victim" });
    expect(own).toEqual({ result: { refused: "wechatOnly" } });
    expect(balance("wx-victim", "visitTomorrow")).toMatchObject({ granted: 1, void: 0, standing: "open" });
    expect(pushes()).toEqual([]);
  });

  test.each(["tcb_web", "wx_trigger", "scf", "wx_client,scf", ""])(
    "a push that comes by %j changes nothing",
    async (pushSource) => {
      clinic = await openClinic({ switches: { pushSource } });
      await agree("wx-victim", "visitTomorrow");
      await pushed("wx-victim", refusal);
      expect(balance("wx-victim", "visitTomorrow")).toMatchObject({ standing: "open" });
      expect(pushes()).toEqual([]);
    },
  );

  test("what is no event, or means nothing here, is not taken", async () => {
    clinic = await openClinic();
    await agree("wx-victim", "visitTomorrow");
    await pushed("wx-victim", { ...refusal, MsgType: "text" });
    await pushed("wx-victim", { ...refusal, Event: "unsubscribe" });
    await pushed("wx-victim", { ...refusal, List: "everything" });
    await pushed("wx-victim", { ...refusal, List: { TemplateId: visitTomorrow.id, SubscribeStatusString: "accept" } });
    expect(balance("wx-victim", "visitTomorrow")).toMatchObject({ granted: 1, void: 0, standing: "open" });
    expect(pushes()).toEqual([]);
  });
});

describe("a photo of a check-in", () => {
  const bytes = Buffer.from([0xff, 0xd8, 0xff, 0xd9]);

  async function withPhoto(openid: string, id: string) {
    const { phone, episodeId } = await clinic.patient(openid);
    const [episode] = clinic.cloud.database.inspect("episodes", { _id: episodeId }, 1);
    const key = `${String(episode?.["photoFolder"])}/${id}-1.jpg`;
    clinic.cloud.files.put(key, bytes, openid);
    const fileId = `cloud://heyu-local.6865-heyu-local/${key}`;
    const input = submission(episodeId, { photos: [{ view: "open", fileId }] }, { id });
    return { phone, episodeId, input };
  }

  async function photosOf(episodeId: string) {
    await clinic.cloud.settled();
    const { checkIns } = await clinic.phone(doctor).get("patient.show", { episodeId });
    return checkIns[0]?.photos.map(({ flagged }) => flagged);
  }

  test("is looked at by WeChat where the clinic wants it; a risky one stays, behind a click", async () => {
    clinic = await openClinic({}, { checkPhotos: true });
    const risky = await withPhoto("wx-m1", "phone-risky-01");
    const harmless = await withPhoto("wx-m2", "phone-quiet-01");
    await risky.phone.get("checkIn.submit", risky.input);
    await harmless.phone.get("checkIn.submit", harmless.input);
    expect(await photosOf(risky.episodeId)).toEqual([true]);
    expect(await photosOf(harmless.episodeId)).toEqual([undefined]);
    expect(clinic.cloud.statistics.report().byFunction["api"]?.openapi).toMatchObject({
      "security.mediaCheckAsync": 2,
    });
  });

  test("is asked about once, however often the check-in is sent", async () => {
    clinic = await openClinic({}, { checkPhotos: true });
    const { phone, input } = await withPhoto("wx-m3", "phone-risky-03");
    await phone.get("checkIn.submit", input);
    await phone.get("checkIn.submit", input);
    await clinic.cloud.settled();
    expect(clinic.cloud.database.inspect("mediaChecks", {}, 9)).toMatchObject([{ risky: true }]);
  });

  test("is nobody's business where the clinic has not switched it on", async () => {
    clinic = await openClinic();
    const { phone, episodeId, input } = await withPhoto("wx-m4", "phone-risky-04");
    await phone.get("checkIn.submit", input);
    expect(await photosOf(episodeId)).toEqual([undefined]);
    expect(clinic.cloud.database.inspect("mediaChecks", {}, 9)).toEqual([]);
  });

  test("that cannot be checked is taken all the same", async () => {
    clinic = await openClinic({}, { checkPhotos: true });
    clinic.cloud.faults.add({ openapi: [{ api: "security.mediaCheckAsync", errcode: 61010, times: 1 }] });
    const { phone, episodeId, input } = await withPhoto("wx-m5", "phone-risky-05");
    const { checkIn } = await phone.get("checkIn.submit", input);
    expect(checkIn.photoCount).toBe(1);
    expect(await photosOf(episodeId)).toEqual([undefined]);
  });

  test("is flagged when WeChat looks at it again and changes its mind", async () => {
    clinic = await openClinic({}, { checkPhotos: true });
    const { phone, episodeId, input } = await withPhoto("wx-m6", "phone-quiet-06");
    await phone.get("checkIn.submit", input);
    await clinic.cloud.settled();
    const [check] = clinic.cloud.database.inspect("mediaChecks", {}, 9);
    await pushed("wx-m6", {
      Event: "wxa_media_check",
      trace_id: check?.["_id"],
      result: { suggest: "risky", label: 20002 },
    });
    expect(await photosOf(episodeId)).toEqual([true]);
  });

  test("that nobody has asked about yet keeps its answer until somebody has", async () => {
    clinic = await openClinic({}, { checkPhotos: true });
    await pushed("wx-m7", { Event: "wxa_media_check", trace_id: "trace-early", result: { suggest: "risky" } });
    expect(clinic.cloud.database.inspect("mediaChecks", {}, 9)).toMatchObject([{ _id: "trace-early", risky: true }]);
  });
});
