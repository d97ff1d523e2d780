import { readPush } from "@shared/push/push-event";

const pushed = (fields: Readonly<Record<string, unknown>>) => ({
  ToUserName: "gh_clinic",
  FromUserName: "oPatient",
  CreateTime: "1610969440",
  MsgType: "event",
  ...fields,
});
const eventsOf = (fields: Readonly<Record<string, unknown>>) => readPush(pushed(fields))?.events;

describe.each([
  ["alone, as an object", <T>(item: T) => item],
  ["as a list of one", <T>(item: T) => [item]],
] as const)("an item that comes %s", (_, list) => {
  test("a pop-up answered", () => {
    const List = list({ TemplateId: "visit", SubscribeStatusString: "reject", PopupScene: "0" });
    expect(eventsOf({ Event: "subscribe_msg_popup_event", List })).toEqual([
      { kind: "popUp", templateId: "visit", answer: "reject" },
    ]);
  });

  test("a template refused in the settings", () => {
    const List = list({ TemplateId: "visit", SubscribeStatusString: "reject" });
    expect(eventsOf({ Event: "subscribe_msg_change_event", List })).toEqual([{ kind: "refused", templateId: "visit" }]);
  });

  test("a message that could not be delivered, its code as text or as a number", () => {
    const item = { TemplateId: "visit", MsgID: "1864323726461255680", ErrorStatus: "user refuse" };
    for (const ErrorCode of ["43004", 43004]) {
      expect(eventsOf({ Event: "subscribe_msg_sent_event", List: list({ ...item, ErrorCode }) })).toEqual([
        { kind: "sent", templateId: "visit", msgId: "1864323726461255680", code: 43004 },
      ]);
    }
  });
});

test("several items of one push are read one by one", () => {
  const List = [
    { TemplateId: "visit", SubscribeStatusString: "accept" },
    { TemplateId: "offer", SubscribeStatusString: "reject" },
  ];
  expect(eventsOf({ Event: "subscribe_msg_popup_event", List })).toEqual([
    { kind: "popUp", templateId: "visit", answer: "accept" },
    { kind: "popUp", templateId: "offer", answer: "reject" },
  ]);
});

test("nothing but a refusal is read from a change: no push ever grants", () => {
  const List = { TemplateId: "visit", SubscribeStatusString: "accept" };
  expect(eventsOf({ Event: "subscribe_msg_change_event", List })).toEqual([]);
});

test.each([
  ["risky", true],
  ["review", false],
  ["pass", false],
])("a photo found %s is risky: %j", (suggest, risky) => {
  expect(eventsOf({ Event: "wxa_media_check", trace_id: "trace-1", result: { suggest, label: 20002 } })).toEqual([
    { kind: "mediaCheck", traceId: "trace-1", risky },
  ]);
});

test.each([
  { Event: "subscribe_msg_sent_event", List: { TemplateId: "visit", MsgID: "", ErrorCode: "1" } },
  { Event: "subscribe_msg_sent_event", List: { TemplateId: "visit", MsgID: "7", ErrorCode: "many" } },
  { Event: "subscribe_msg_sent_event", List: "7" },
  { Event: "subscribe_msg_sent_event" },
  { Event: "wxa_media_check", trace_id: {}, result: { suggest: "risky" } },
  { Event: "wxa_media_check", trace_id: "trace-1" },
  { Event: "constructor", List: {} },
  { Event: "user_enter_tempsession" },
])("%j has no part that means anything", (fields) => {
  expect(eventsOf(fields)).toEqual([]);
});

test.each([
  undefined,
  null,
  "success",
  [],
  {},
  { MsgType: "text", FromUserName: "oPatient", Event: "subscribe_msg_sent_event" },
  { MsgType: "event", Event: "subscribe_msg_sent_event" },
  { MsgType: "event", FromUserName: { $ne: "" }, Event: "subscribe_msg_sent_event" },
])("%j is no event", (event) => {
  expect(readPush(event)).toBeUndefined();
});
