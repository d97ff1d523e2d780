import type { StateStore } from "../state/state-store";

/** A message as it lies in the user's 服务通知. */
export interface ReceivedMessage {
  readonly msgid: number;
  readonly openid: string;
  readonly templateId: string;
  readonly title: string;
  /** Page it opens, with parameters; none when tapping it does nothing. */
  readonly page?: string;
  /** Keyword to text. */
  readonly data: Readonly<Record<string, string>>;
  /** The same with the template's labels, in its order. */
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  /** Virtual time, ISO. */
  readonly at: string;
  /** The function that sent it. */
  readonly sender: string;
}

/** The messages that WeChat accepted. */
export interface MessageBox {
  add(message: Omit<ReceivedMessage, "msgid">): number;
  /** In the order they were accepted. */
  list(openid?: string): ReceivedMessage[];
}

export const createMessageBox = (state: StateStore): MessageBox => ({
  add(message) {
    state.change("insert into messages (openid, message) values (?, ?)", message.openid, JSON.stringify(message));
    return Number(state.row("select last_insert_rowid() as id")?.["id"]);
  },
  list: (openid) =>
    state
      .rows(
        "select id, message from messages where ? is null or openid = ? order by id",
        openid ?? null,
        openid ?? null,
      )
      .map(({ id, message }) => ({
        ...(JSON.parse(String(message)) as Omit<ReceivedMessage, "msgid">),
        msgid: Number(id),
      })),
});
