import type { AgreedChannel } from "../reminder/agreement";
import type { MessageKind, MessagePurpose } from "./message";

interface Planned {
  readonly kind: MessageKind;
  readonly step: string;
  readonly purpose: MessagePurpose;
}

/** The last look at a check-in, and the writing down of a message to several, send nothing to anybody. */
const sendsNothing = new Set(["checkIn:closed", "notice:spread"]);

/**
 * Whether a planned message needs a yes of WeChat: not what sends nothing, what sells (it stays inside the mini-program),
 * and what goes another way by agreement.
 */
export const goesByWechat = ({ kind, step, purpose }: Planned, channel: AgreedChannel, sms: boolean): boolean =>
  purpose === "care" && !sendsNothing.has(`${kind}:${step}`) && (channel === "wechat" || (channel === "sms" && !sms));
