import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { RemindersView } from "@shared/contract/message-views";
import { View } from "@tarojs/components";
import { useState } from "react";
import { askForReminders, messagesSwitchedOff, type ReminderOutcome, remindersView } from "@/care/reminders";
import { useStore } from "@/care/store";
import { openSubscriptionSettings } from "@/platform/subscription";
import { open } from "@/routes";
import { dayWords } from "@/words/day-words";
import { reminderWords } from "@/words/reminder-words";
import { ActionButton } from "./action-button";
import { Notice } from "./notice";
import { PlannedReminders } from "./planned-reminders";
import "./reminder-balance.scss";
import { Section } from "./section";

function wordsFor(outcome: Exclude<ReminderOutcome, { kind: "switchedOff" }>): string {
  return outcome.kind === "granted" ? reminderWords.granted(outcome.left) : reminderWords[outcome.kind];
}

/** What a tap can do about it: ask for more, or open WeChat's settings when it may not ask at all. */
function AddReminders({ view }: { readonly view: RemindersView }) {
  const [outcome, setOutcome] = useState<ReminderOutcome>();
  const off = useStore(messagesSwitchedOff);
  // the pop-up must be asked for first in the tap, before anything is waited for
  const ask = () => {
    askForReminders().then(setOutcome);
  };
  // whoever comes back from the settings may ask again
  const openSettings = () => {
    openSubscriptionSettings();
    messagesSwitchedOff.set(false);
  };
  if (off) {
    return (
      <View className="gap">
        <Notice icon="info" live>
          {reminderWords.switchedOff}
        </Notice>
        <View className="gap" />
        <ActionButton id="open-settings" kind="quiet" text={reminderWords.openSettings} onTap={openSettings} />
      </View>
    );
  }
  return (
    <>
      {outcome !== undefined && outcome.kind !== "switchedOff" && (
        <View className="gap">
          <Notice icon={outcome.kind === "granted" ? "check" : "info"} live>
            {wordsFor(outcome)}
          </Notice>
        </View>
      )}
      {view.ask.length > 0 && (
        <View className="gap">
          <ActionButton id="remind" kind="quiet" icon="bell" text={reminderWords.add} onTap={ask} />
        </View>
      )}
      <View className="soft gap">
        {view.ask.length === 0 && view.planned.length > 0 ? reminderWords.enough : reminderWords.free}
      </View>
    </>
  );
}

/** From which day on reminders are missing: all of them, or only the less pressing ones. */
function dryWords(planned: RemindersView["planned"], dryAt: Instant): string {
  const day = dayWords(clinicDateAt(dryAt));
  return planned.some(({ at, covered }) => covered && at > dryAt)
    ? reminderWords.partlyDry(day)
    : reminderWords.dry(day);
}

function ByWechat({ view }: { readonly view: RemindersView }) {
  const { left, planned, dryAt } = view;
  return (
    <>
      <View className="balance__left">
        <View>{reminderWords.left}</View>
        <View className="balance__times">
          <View className="balance__number">{String(left)}</View>
          <View>{reminderWords.times}</View>
        </View>
      </View>
      <PlannedReminders planned={planned} />
      {dryAt !== undefined && (
        <View className="gap">
          <Notice icon="bell">{dryWords(planned, dryAt)}</Notice>
        </View>
      )}
      <AddReminders view={view} />
    </>
  );
}

/** How many reminders are left, what they are for, and when they run dry; with one button for more, and no pressure. */
export function ReminderBalance() {
  const { view } = useStore(remindersView.store);
  if (view === undefined) return null;
  return (
    <Section title={reminderWords.title}>
      <View className="sheet balance" id="reminder-balance">
        {view.channel === "wechat" ? (
          <ByWechat view={view} />
        ) : (
          <>
            <View>{reminderWords.otherChannel[view.channel]}</View>
            <View className="gap">
              <ActionButton kind="quiet" text={reminderWords.toAgreement} onTap={() => open("agreement")} />
            </View>
          </>
        )}
      </View>
    </Section>
  );
}
