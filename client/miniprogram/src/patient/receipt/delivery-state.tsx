import { View } from "@tarojs/components";
import { outbox } from "@/check-in/outbox";
import { isPending, type Outgoing } from "@/check-in/outgoing";
import { ActionButton } from "@/components/action-button";
import { Heading } from "@/components/heading";
import { Icon } from "@/components/icon";
import { aria } from "@/platform/aria";
import { openInstead } from "@/routes";
import { momentWords } from "@/words/day-words";
import { receiptWords } from "@/words/receipt-words";

const looks = {
  sent: { icon: "check", title: receiptWords.sent },
  sending: { icon: "clock", title: receiptWords.sending },
  waiting: { icon: "cloud", title: receiptWords.waiting },
  refused: { icon: "warning", title: receiptWords.refused },
} as const;

function detailOf({ state, receipt, problem }: Outgoing): string {
  if (receipt !== undefined) return receiptWords.sentAt(momentWords(receipt.checkIn.at));
  if (state !== "refused") return receiptWords.waitingText;
  return problem?.code === "conflict" || problem?.code === "invalidInput"
    ? receiptWords.refusedLate
    : receiptWords.refusedText;
}

function startAgain({ draft }: Outgoing): void {
  outbox.drop(draft.id);
  openInstead("checkIn", draft.taskId === null ? {} : { task: draft.taskId });
}

/** Whether the check-in has arrived. "Received" is said only with the clinic's receipt in hand. */
export function DeliveryState({ outgoing }: { readonly outgoing: Outgoing }) {
  const { state } = outgoing;
  const { icon, title } = looks[state];
  return (
    <View className={`delivery delivery--${state}`} id="delivery" {...aria({ role: "status", live: "polite" })}>
      <View className="delivery__icon">
        <Icon name={icon} />
      </View>
      <Heading className="title" level={1} text={title} />
      <View className="soft">{detailOf(outgoing)}</View>
      {isPending(outgoing) && (
        <View className="gap">
          <ActionButton
            id="resend"
            kind="outline"
            text={receiptWords.resend}
            off={state === "sending"}
            onTap={outbox.sendPending}
          />
        </View>
      )}
      {state === "refused" && (
        <View className="gap">
          <ActionButton kind="outline" text={receiptWords.dropIt} onTap={() => startAgain(outgoing)} />
        </View>
      )}
    </View>
  );
}
