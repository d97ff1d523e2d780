import type { MyCase } from "@shared/contract/case-views";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useState } from "react";
import { api } from "@/care/api";
import { useStore } from "@/care/store";
import { familyView } from "@/care/views";
import { putCase } from "@/cases/put-case";
import { useKeptWords } from "@/cases/use-kept-words";
import { ActionButton } from "@/components/action-button";
import { Notice } from "@/components/notice";
import { PersonChips } from "@/components/person-chips";
import { ProblemLine } from "@/components/problem-line";
import { WordsAnswer } from "@/components/words-answer";
import { complaintWords } from "@/words/complaint-words";

const longest = 1000;

/** What one has to say, in one's own words. It stays on the phone until the clinic has it. */
export function ComplaintForm({ onFiled }: { onFiled(filed: MyCase): void }) {
  const people = useStore(familyView.store).view?.people ?? [];
  const words = useKeptWords("complaint");
  const [about, setAbout] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const person = people.find(({ patientId }) => patientId === about) ?? people[0];
  const send = async () => {
    setMissing(words.text.trim() === "");
    if (words.text.trim() === "") return;
    setSending(true);
    const whom = people.length < 2 || person === undefined ? {} : { patientId: person.patientId };
    const reply = await api.call("complaint.file", { requestId: words.requestId, text: words.text, ...whom });
    setSending(false);
    setProblem(reply.ok ? undefined : reply.problem);
    if (!reply.ok) return;
    words.arrived();
    putCase(reply.data.case);
    onFiled(reply.data.case);
  };
  return (
    <View>
      {people.length > 1 && person !== undefined && (
        <PersonChips label={complaintWords.forWhom} people={people} person={person} onPerson={setAbout} />
      )}
      <View className="field-label">{complaintWords.field}</View>
      <WordsAnswer
        id="complaint"
        label={complaintWords.field}
        value={words.text}
        most={longest}
        onChange={(text) => {
          setMissing(false);
          words.write(text);
        }}
      />
      <View className="soft gap">{complaintWords.noReprisal}</View>
      {problem !== undefined && (
        <View className="gap">
          <ProblemLine problem={problem} />
          <View className="soft gap">{complaintWords.draftKept}</View>
        </View>
      )}
      {missing && (
        <View className="gap">
          <Notice icon="info" tone="amber" live>
            {complaintWords.empty}
          </Notice>
        </View>
      )}
      <View className="gap">
        <ActionButton
          id="file"
          text={sending ? complaintWords.sending : complaintWords.send}
          off={sending}
          onTap={send}
        />
      </View>
    </View>
  );
}
