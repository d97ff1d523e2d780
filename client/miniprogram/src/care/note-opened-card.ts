import { api } from "./api";

interface Opened {
  readonly query?: Readonly<Record<string, string | undefined>>;
}

/** Says that the card of a message was opened, when the program was opened by one. */
export function noteOpenedCard({ query }: Opened = {}): void {
  const messageId = query?.["m"];
  if (messageId) api.call("message.seen", { messageId }).catch(() => undefined);
}
