import { resultOf } from "./support/result-of";
import { startTestCloud } from "./support/test-cloud";

test("with reused instances module variables live on; with fresh ones they do not", async () => {
  const counts = async (coldStart: "reused" | "fresh") => {
    const cloud = await startTestCloud({ switches: { coldStart, instances: 1 } });
    const seen: number[] = [];
    for (let call = 0; call < 3; call += 1) seen.push(resultOf<number>(await cloud.call("counter", {})));
    await cloud.close();
    return seen;
  };
  expect(await counts("reused")).toEqual([1, 2, 3]);
  expect(await counts("fresh")).toEqual([1, 1, 1]);
});

test("a longer time limit lets slow work finish on a busy machine", async () => {
  const cloud = await startTestCloud({ switches: { timeLimitFactor: 10 } });
  expect(resultOf(await cloud.call("slow", { milliseconds: 1200 }))).toBe("in time");
  await cloud.close();
});

test("a nested call keeps the user or loses it, as the switch says", async () => {
  const openid = async (nestedOpenid: "keep" | "lose") => {
    const cloud = await startTestCloud({ switches: { nestedOpenid } });
    const reply = await cloud.call("nested", { name: "whoami", data: {} }, { openid: "oPatient" });
    await cloud.close();
    return resultOf<{ result: { openid?: string } }>(reply).result.openid;
  };
  expect(await openid("keep")).toBe("oPatient");
  expect(await openid("lose")).toBeUndefined();
});

test("pushed lists come as an object or as an array, or not at all", async () => {
  const lists = async (switches: { pushList?: "object" | "array"; pushEvents?: "off" }) => {
    const cloud = await startTestCloud({ switches });
    await fetch(`${cloud.url}/local/subscriptions`, {
      method: "POST",
      body: JSON.stringify({ openid: "oPatient", templateId: "visit", accept: true }),
    });
    await cloud.settled();
    const events = cloud.database.inspect("events", {}, 10) as { event: { List: unknown } }[];
    await cloud.close();
    return events.map(({ event }) => event.List);
  };
  const item = { TemplateId: "visit", SubscribeStatusString: "accept", PopupScene: "0" };
  expect(await lists({ pushList: "object" })).toEqual([item]);
  expect(await lists({ pushList: "array" })).toEqual([[item]]);
  expect(await lists({ pushEvents: "off" })).toEqual([]);
});

test("functions get the variables the cloud was started with, and never another address of the cloud", async () => {
  const functionEnvironment = { CLINIC_VENDOR: "https://sms.example.com", TCB_ENV: "another" };
  const cloud = await startTestCloud({ functionEnvironment });
  const { variables } = resultOf<{ variables: readonly string[] }>(await cloud.call("surroundings", {}));
  const { env } = resultOf<{ env: string }>(await cloud.call("whoami", {}));
  await cloud.close();
  expect(variables).toContain("CLINIC_VENDOR");
  expect(env).toBe("heyu-local");
});

test("WeChat pushes any event of a user when told to", async () => {
  const cloud = await startTestCloud();
  const item = { TemplateId: "visit", MsgID: "7", ErrorCode: "43004", ErrorStatus: "failed" };
  const event = { Event: "subscribe_msg_sent_event", List: item };
  cloud.push("oPatient", event);
  await fetch(`${cloud.url}/local/push`, { method: "POST", body: JSON.stringify({ openid: "oOther", ...event }) });
  await cloud.settled();
  const events = cloud.database.inspect("events", {}, 10);
  await cloud.close();
  const pushed = (openid: string) => ({
    event: { FromUserName: openid, MsgType: "event", ...event },
    source: "wx_unknown",
    openid,
  });
  expect(events).toMatchObject([pushed("oPatient"), pushed("oOther")]);
});
