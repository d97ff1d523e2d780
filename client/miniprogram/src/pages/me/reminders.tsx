import { templates } from "@shared/reminder/templates";
import { View } from "@tarojs/components";
import { useState } from "react";
import { askForReminders, type ReminderOutcome } from "@/care/reminders";
import { meView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Section } from "@/components/section";
import { openSubscriptionSettings } from "@/platform/subscription";
import { meWords } from "@/words/me-words";
import { reminderWords } from "@/words/reminder-words";

interface RemindersProps {
  readonly grantsLeft: Readonly<Record<string, number>>;
}

/** How many reminders can still be sent, and one more for a tap. */
export function Reminders({ grantsLeft }: RemindersProps) {
  const [outcome, setOutcome] = useState<ReminderOutcome>();
  const left = (id: string) => grantsLeft[id] ?? 0;
  const ask = () => {
    askForReminders().then((next) => {
      setOutcome(next);
      meView.load();
    });
  };
  return (
    <Section title={meWords.reminders}>
      <View className="sheet">
        <View>{meWords.remindersLeft(left(templates.followUp.id), left(templates.reply.id))}</View>
        {outcome !== undefined && outcome.kind !== "granted" && (
          <View className="soft">{reminderWords[outcome.kind]}</View>
        )}
        <View className="gap">
          {outcome?.kind === "switchedOff" ? (
            <ActionButton kind="quiet" text={reminderWords.openSettings} onTap={openSubscriptionSettings} />
          ) : (
            <ActionButton id="remind" kind="quiet" icon="bell" text={meWords.moreReminders} onTap={ask} />
          )}
        </View>
      </View>
    </Section>
  );
}
