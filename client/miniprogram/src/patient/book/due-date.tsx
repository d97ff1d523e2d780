import { clinicDateAt } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import type { PersonView, ServiceView } from "@shared/contract/appointment-views";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { useState } from "react";
import { introduce } from "@/booking/introduce";
import { ActionButton } from "@/components/action-button";
import { DateField } from "@/components/date-field";
import { ProblemLine } from "@/components/problem-line";
import { phoneNow } from "@/platform/clock";
import { bookWords } from "@/words/book-words";

interface DueDateProps {
  readonly service: ServiceView;
  readonly person: PersonView;
  onSaved(): void;
}

/** A pregnancy is known for at most so many days before the birth, and a birth is late by a few weeks at most. */
const longest = { ahead: 300, late: 21 };

/** For classes of certain weeks: the day from which the weeks are counted. */
export function DueDate({ service, person, onSaved }: DueDateProps) {
  const [date, setDate] = useState<LocalDate>();
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const today = clinicDateAt(phoneNow());
  const save = async () => {
    if (date === undefined) return;
    setSending(true);
    const failure = await introduce(person, { name: person.name, dueDate: date });
    setSending(false);
    setProblem(failure);
    if (failure !== undefined) return;
    Taro.showToast({ title: bookWords.dueDateSaved, icon: "none" });
    onSaved();
  };
  return (
    <>
      {service.gestation !== undefined && (
        <View className="lead">{bookWords.gestation(service.gestation.fromDay, service.gestation.toDay)}</View>
      )}
      <View className="field-label">{bookWords.dueDate}</View>
      <View className="soft">{bookWords.dueDateHint}</View>
      <View className="gap">
        <DateField
          id="due-date"
          label={bookWords.dueDate}
          value={date}
          from={addDays(today, -longest.late)}
          to={addDays(today, longest.ahead)}
          onChange={setDate}
        />
      </View>
      {problem !== undefined && (
        <View className="gap">
          <ProblemLine problem={problem} />
        </View>
      )}
      <View className="gap">
        <ActionButton
          id="save-due-date"
          text={bookWords.saveDueDate}
          off={date === undefined || sending}
          onTap={save}
        />
      </View>
    </>
  );
}
