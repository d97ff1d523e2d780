import { View } from "@tarojs/components";
import { useRouter } from "@tarojs/taro";
import { useStore } from "@/care/store";
import { useReminders } from "@/care/use-reminders";
import { todayView } from "@/care/views";
import { outbox } from "@/check-in/outbox";
import type { Outgoing } from "@/check-in/outgoing";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { ReminderBalance } from "@/components/reminder-balance";
import { Row } from "@/components/row";
import { Screen } from "@/components/screen";
import { Section } from "@/components/section";
import { taskIcon } from "@/components/task-icon";
import { WhoReads } from "@/components/who-reads";
import { openTab } from "@/routes";
import { weekdayWords } from "@/words/day-words";
import { receiptWords } from "@/words/receipt-words";
import { DeliveryState } from "./delivery-state";
import { Result } from "./result";
import "./index.scss";

function Receipt({ outgoing }: { readonly outgoing: Outgoing }) {
  const { view } = useStore(todayView.store);
  const { receipt, clinic } = outgoing;
  const judgement = receipt?.checkIn.judgement ?? outgoing.judgement;
  const nurse = view?.care === undefined ? {} : { nurse: view.care.episode.nurse };
  return (
    <>
      <DeliveryState outgoing={outgoing} />
      <Result judgement={judgement} clinic={clinic} checkInId={outgoing.draft.id} />
      {receipt?.nextTask !== undefined && (
        <Section title={receiptWords.next}>
          <View className="sheet rows">
            <Row
              icon={taskIcon(receipt.nextTask)}
              title={receipt.nextTask.title}
              hint={weekdayWords(receipt.nextTask.opensOn)}
            />
          </View>
        </Section>
      )}
      {receipt !== undefined && judgement.urgency !== "red" && <ReminderBalance />}
      <WhoReads clinic={clinic} {...nurse} />
    </>
  );
}

/** What came of a check-in: whether the team has it, what to do now, and what comes next. */
export default function ReceiptPage() {
  const { checkIn } = useRouter().params;
  useReminders();
  const outgoing = useStore(outbox.store).find(({ draft }) => draft.id === checkIn);
  return (
    <Screen
      title={receiptWords.title}
      className="receipt"
      footer={<ActionButton id="to-today" text={receiptWords.toToday} onTap={() => openTab("today")} />}
    >
      {outgoing === undefined ? (
        <Blank icon="sheet" title={receiptWords.unknown} text={receiptWords.unknownText} />
      ) : (
        <Receipt outgoing={outgoing} />
      )}
    </Screen>
  );
}
