import { clinicDateAt } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { useState } from "react";
import { api } from "@/care/api";
import { makeId } from "@/care/make-id";
import { familyView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { BottomSheet } from "@/components/bottom-sheet";
import { DateField } from "@/components/date-field";
import { ProblemLine } from "@/components/problem-line";
import { TextField } from "@/components/text-field";
import { phoneNow } from "@/platform/clock";
import { familyWords } from "@/words/family-words";

/** Eighteen years in days: older ones act for themselves. */
const childhood = 18 * 365 + 4;

/** A child whose parent one is; the desk looks at the papers at the first visit. */
export function AddChild() {
  const [asking, setAsking] = useState(false);
  const [requestId, setRequestId] = useState(makeId);
  const [name, setName] = useState("");
  const [birthDate, setBirthDate] = useState<LocalDate>();
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const today = clinicDateAt(phoneNow());
  const add = async () => {
    if (birthDate === undefined) return;
    setSending(true);
    const reply = await api.call("family.addChild", { requestId, name: name.trim(), birthDate });
    setSending(false);
    setProblem(reply.ok ? undefined : reply.problem);
    if (!reply.ok) return;
    familyView.replace(reply.data);
    setRequestId(makeId());
    setName("");
    setBirthDate(undefined);
    setAsking(false);
    Taro.showToast({ title: familyWords.added, icon: "success" });
  };
  return (
    <View className="section">
      <ActionButton
        id="add-child"
        kind="outline"
        icon="plus"
        text={familyWords.addChild}
        onTap={() => setAsking(true)}
      />
      <BottomSheet open={asking} title={familyWords.addChild} onClose={() => setAsking(false)}>
        <View className="soft">{familyWords.childText}</View>
        <View className="field-label">{familyWords.childName}</View>
        <TextField id="child-name" label={familyWords.childName} value={name} longest={20} onChange={setName} />
        <View className="field-label">{familyWords.birthDate}</View>
        <DateField
          id="child-birth"
          label={familyWords.birthDate}
          value={birthDate}
          from={addDays(today, -childhood)}
          to={today}
          onChange={setBirthDate}
        />
        {problem !== undefined && (
          <View className="gap">
            <ProblemLine problem={problem} />
          </View>
        )}
        <View className="section">
          <ActionButton
            id="save-child"
            text={familyWords.save}
            off={sending || name.trim() === "" || birthDate === undefined}
            onTap={add}
          />
        </View>
      </BottomSheet>
    </View>
  );
}
