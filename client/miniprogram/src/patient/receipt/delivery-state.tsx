import { View } from "@tarojs/components";
import { outbox } from "@/check-in/outbox";
import { isPending, type Outgoing } from "@/check-in/outgoing";
import { ActionButton } from "@/components/action-button";
import { DeliverySign } from "@/components/delivery-sign";
import { openInstead } from "@/routes";
import { momentWords } from "@/words/day-words";
import { receiptWords } from "@/words/receipt-words";

const titles = {
  sent: receiptWords.sent,
  sending: receiptWords.sending,
  waiting: receiptWords.waiting,
  refused: receiptWords.refused,
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
  return (
    <DeliverySign state={state} title={titles[state]} detail={detailOf(outgoing)}>
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
    </DeliverySign>
  );
}
