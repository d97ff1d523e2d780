import type { PlannedView } from "@shared/contract/message-views";
import { View } from "@tarojs/components";
import { useState } from "react";
import { momentWords } from "@/words/day-words";
import { aheadWords } from "@/words/message-words";
import { reminderWords } from "@/words/reminder-words";
import { Icon } from "./icon";
import { Tag } from "./tag";
import { Tappable } from "./tappable";

/** As many as can be taken in at a glance. */
const atAGlance = 3;

interface PlannedReminderProps {
  readonly planned: PlannedView;
  /** Whose it is, where several people are meant. */
  readonly forWhom: string | undefined;
}

function PlannedReminder({ planned, forWhom }: PlannedReminderProps) {
  const { at, kind, facts, covered } = planned;
  const what = reminderWords.remindsOf(aheadWords(kind, facts));
  return (
    <View className="balance__planned">
      <View className="balance__when">
        <View className="row__title">{momentWords(at)}</View>
        {covered ? (
          <Tag icon="check" tone="green" text={reminderWords.covered} />
        ) : (
          <Tag icon="ring" tone="soft" text={reminderWords.uncovered} />
        )}
      </View>
      <View>{forWhom === undefined ? what : reminderWords.forPerson(forWhom, what)}</View>
    </View>
  );
}

/** The next reminders with their day and hour, each with a word for whether it can be sent. */
export function PlannedReminders({ planned }: { readonly planned: readonly PlannedView[] }) {
  const [all, setAll] = useState(false);
  if (planned.length === 0) return <View className="soft gap">{reminderWords.nothingPlanned}</View>;
  const severalPeople = new Set(planned.map(({ patientName }) => patientName)).size > 1;
  const shown = all ? planned : planned.slice(0, atAGlance);
  return (
    <View className="balance__list">
      <View className="soft">{reminderWords.next}</View>
      {shown.map((one) => (
        <PlannedReminder
          key={one.messageId}
          planned={one}
          forWhom={severalPeople && one.patientName !== "" ? one.patientName : undefined}
        />
      ))}
      {shown.length < planned.length && (
        <Tappable className="balance__rest" spoken={{ expanded: false }} onTap={() => setAll(true)}>
          <View>{reminderWords.rest(planned.length - shown.length)}</View>
          <Icon name="down" small />
        </Tappable>
      )}
    </View>
  );
}
