/** One thing that WeChat tells, whatever the form it was pushed in. */
export type PushEvent =
  /** Somebody answered the pop-up; counted by the phone's own report, here only noted. */
  | { readonly kind: "popUp"; readonly templateId: string; readonly answer: string }
  /** Somebody refused a template in the settings. */
  | { readonly kind: "refused"; readonly templateId: string }
  /** What became of a message that WeChat had taken; `code` 0 when it arrived. */
  | { readonly kind: "sent"; readonly templateId: string; readonly msgId: string; readonly code: number }
  /** What WeChat thinks of a photo. */
  | { readonly kind: "mediaCheck"; readonly traceId: string; readonly risky: boolean };

type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `List` is an object when there is one item and an array when there are several, or one. */
const listOf = (list: unknown): readonly Fields[] => (Array.isArray(list) ? list : [list]).filter(isFields);

const popUp = (item: Fields): readonly PushEvent[] => [
  { kind: "popUp", templateId: text(item["TemplateId"]), answer: text(item["SubscribeStatusString"]) },
];

/** WeChat pushes refusals alone; anything else would raise a right, and no push does. */
const change = (item: Fields): readonly PushEvent[] =>
  text(item["SubscribeStatusString"]) === "reject" ? [{ kind: "refused", templateId: text(item["TemplateId"]) }] : [];

function sent(item: Fields): readonly PushEvent[] {
  const [msgId, code] = [text(item["MsgID"]), text(item["ErrorCode"])];
  const readable = msgId !== "" && /^-?\d+$/.test(code);
  return readable ? [{ kind: "sent", templateId: text(item["TemplateId"]), msgId, code: Number(code) }] : [];
}

function mediaCheck({ trace_id: traceId, result }: Fields): readonly PushEvent[] {
  const suggest = isFields(result) ? text(result["suggest"]) : "";
  const readable = text(traceId) !== "" && suggest !== "";
  return readable ? [{ kind: "mediaCheck", traceId: text(traceId), risky: suggest === "risky" }] : [];
}

const readers: Readonly<Record<string, (event: Fields) => readonly PushEvent[]>> = {
  subscribe_msg_popup_event: ({ List }) => listOf(List).flatMap(popUp),
  subscribe_msg_change_event: ({ List }) => listOf(List).flatMap(change),
  subscribe_msg_sent_event: ({ List }) => listOf(List).flatMap(sent),
  wxa_media_check: mediaCheck,
};

/** A push as far as it is understood. */
export interface Push {
  /** WeChat's name of the event. */
  readonly name: string;
  /** The WeChat user it is about. */
  readonly from: string;
  /** As WeChat wrote it: two pushes of the same moment and content are one. */
  readonly createdAt: string;
  readonly events: readonly PushEvent[];
}

/** Reads what WeChat pushed; nothing when it is no event. An event of another kind has no part that means anything. */
export function readPush(pushed: unknown): Push | undefined {
  if (!isFields(pushed) || pushed["MsgType"] !== "event") return undefined;
  const [name, from] = [text(pushed["Event"]), text(pushed["FromUserName"])];
  if (name === "" || from === "") return undefined;
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  return { name, from, createdAt: text(pushed["CreateTime"]), events: reader?.(pushed) ?? [] };
}
