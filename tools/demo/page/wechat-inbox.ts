import type { ReceivedMessage } from "../../cloud/openapi/message-box";
import { messageTime } from "./clinic-words";
import { element, part } from "./element";
import type { GrantLeft } from "./local-cloud";

function card(message: ReceivedMessage, open: (page: string) => void): HTMLElement {
  const { page } = message;
  const fields = message.fields.flatMap(({ label, value }) => [element("dt", {}, label), element("dd", {}, value)]);
  const body = [element("span", { class: "card-title" }, message.title), element("dl", {}, ...fields)];
  const enter = element("span", { class: "enter", "aria-hidden": "true" }, "进入小程序查看");
  const made =
    page === undefined
      ? element("div", { class: "card" }, ...body)
      : element(
          "button",
          { type: "button", class: "card", "aria-label": `${message.title}，进入小程序查看` },
          ...body,
          enter,
        );
  if (page !== undefined) made.addEventListener("click", () => open(page));
  return element("li", {}, element("time", { datetime: message.at }, messageTime(message.at)), made);
}

/** The person's 服务通知 as WeChat shows it, newest first. */
export function drawInbox(messages: readonly ReceivedMessage[], open: (page: string) => void): void {
  const inbox = part("inbox");
  const newestFirst = [...messages].reverse();
  const empty = element("p", { class: "nothing" }, "还没有收到消息。授权过提醒的人，错过打卡时会在这里收到一条。");
  inbox.replaceChildren(
    messages.length === 0 ? empty : element("ul", {}, ...newestFirst.map((one) => card(one, open))),
  );
}

/** How many messages the person still agreed to: WeChat sends none without. */
export function drawGrants(grants: readonly GrantLeft[]): void {
  const left = grants.filter(({ remaining }) => remaining === "unlimited" || remaining > 0);
  const items = left.map(({ title, remaining }) =>
    element(
      "span",
      { class: "grant" },
      title,
      element("b", {}, remaining === "unlimited" ? "长期" : `${remaining} 次`),
    ),
  );
  const none = element("span", { class: "grant none" }, "没有剩余授权：提醒会改为电话");
  part("grants").replaceChildren(
    element("span", { class: "grants-title" }, "剩余授权"),
    ...(items.length > 0 ? items : [none]),
  );
}
