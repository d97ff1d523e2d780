/** A text message through the clinic's own vendor. */
export interface TextMessage {
  /** Mobile number, eleven digits. */
  readonly phone: string;
  readonly text: string;
  /** The vendor sends a message of the same id once only, however often it is asked. */
  readonly messageId: string;
}

/** `busy`: nothing was sent, ask again later. `refused`: the vendor will not send it. `code` is its HTTP status. */
export interface TextMessageAnswer {
  readonly kind: "sent" | "busy" | "refused";
  readonly code?: number;
}

/** How long the vendor may take to answer, in milliseconds. */
const patience = 5_000;

const isLoopback = ({ hostname }: URL): boolean => hostname === "127.0.0.1" || hostname === "localhost";

/** Where and with which key to send; nothing unless the function has both, and never a number or a key in the clear. */
function vendor(): { readonly url: string; readonly key: string } | undefined {
  const url = process.env["HEYU_SMS_URL"] ?? "";
  const key = process.env["HEYU_SMS_KEY"] ?? "";
  if (key === "" || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === "https:" || isLoopback(parsed) ? { url, key } : undefined;
}

/** Whether the clinic has a text-message vendor: off until the functions are given its address and key. */
export const smsOffered = (): boolean => vendor() !== undefined;

function answerTo(status: number): TextMessageAnswer {
  if (status >= 200 && status < 300) return { kind: "sent" };
  return { kind: status === 429 || status >= 500 ? "busy" : "refused", code: status };
}

/**
 * Sends one text message. Throws when the vendor gave no answer within five seconds: then nobody knows whether it went
 * out.
 */
export async function sendSms({ phone, text, messageId }: TextMessage): Promise<TextMessageAnswer> {
  const offered = vendor();
  if (!offered) return { kind: "refused" };
  const response = await fetch(offered.url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${offered.key}` },
    body: JSON.stringify({ phone, text, id: messageId }),
    redirect: "manual",
    signal: AbortSignal.timeout(patience),
  });
  await response.body?.cancel();
  return answerTo(response.status);
}
