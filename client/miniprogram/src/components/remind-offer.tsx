import { View } from "@tarojs/components";
import { useState } from "react";
import { askForReminders, mayOfferReminders, type ReminderOutcome } from "@/care/reminders";
import { openSubscriptionSettings } from "@/platform/subscription";
import { reminderWords } from "@/words/reminder-words";
import { ActionButton } from "./action-button";
import { Heading } from "./heading";
import { Notice } from "./notice";

function wordsFor(outcome: ReminderOutcome): string {
  return outcome.kind === "granted" ? reminderWords.thanks(outcome.left) : reminderWords[outcome.kind];
}

/** Offers a reminder by WeChat. Never a wall, and silent for a week after two refusals. */
export function RemindOffer() {
  const [offered] = useState(mayOfferReminders);
  const [outcome, setOutcome] = useState<ReminderOutcome>();
  if (!offered) return null;
  // the pop-up must be asked for first in the tap, before anything is waited for
  const ask = () => {
    askForReminders().then(setOutcome);
  };
  return (
    <View className="section">
      <Notice icon="bell" live>
        {outcome === undefined && (
          <>
            <Heading className="lead" text={reminderWords.offerTitle} />
            <View>{reminderWords.offerText}</View>
            <View className="gap">
              <ActionButton id="remind" kind="outline" text={reminderWords.offer} onTap={ask} />
            </View>
          </>
        )}
        {outcome !== undefined && <View>{wordsFor(outcome)}</View>}
        {outcome?.kind === "switchedOff" && (
          <ActionButton kind="outline" text={reminderWords.openSettings} onTap={openSubscriptionSettings} />
        )}
      </Notice>
    </View>
  );
}
