import type { RuntimeSwitches } from "../runtime-switches";

type Fields = Readonly<Record<string, unknown>>;

/** The three events about subscription messages, in the form the switch asks for. */
export function subscriptionEvents(pushList: RuntimeSwitches["pushList"]) {
  const list = (item: Fields) => (pushList === "array" ? [item] : item);
  return {
    /** The user acted on the pop-up. */
    popup: (templateId: string, status: "accept" | "reject"): Fields => ({
      Event: "subscribe_msg_popup_event",
      List: list({ TemplateId: templateId, SubscribeStatusString: status, PopupScene: "0" }),
    }),
    /** The user refused the template in 服务通知; WeChat pushes nothing when one is allowed again. */
    change: (templateId: string): Fields => ({
      Event: "subscribe_msg_change_event",
      List: list({ TemplateId: templateId, SubscribeStatusString: "reject" }),
    }),
    /** The final result of a send. */
    sent: (templateId: string, msgid: bigint): Fields => ({
      Event: "subscribe_msg_sent_event",
      List: list({ TemplateId: templateId, MsgID: String(msgid), ErrorCode: "0", ErrorStatus: "success" }),
    }),
  };
}

/** The address and, because addresses of this cloud's own files hide it, the path of the file behind it. */
const nameOf = (mediaUrl: string): string =>
  mediaUrl + Buffer.from(new URL(mediaUrl).pathname.split("/").at(-1) ?? "", "base64url").toString("utf8");

/** The result of a media check; a file with `risky` in its address or its path is found out. */
export const mediaCheckEvent = (appid: string, traceId: string, mediaUrl: string): Fields => {
  const suggest = nameOf(mediaUrl).includes("risky") ? "risky" : "pass";
  const label = suggest === "risky" ? 20002 : 100;
  return {
    Event: "wxa_media_check",
    appid,
    trace_id: traceId,
    version: 2,
    result: { suggest, label },
    detail: [{ strategy: "content_model", errcode: 0, suggest, label, prob: 90 }],
    errcode: 0,
    errmsg: "ok",
  };
};
