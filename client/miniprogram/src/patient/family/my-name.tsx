import type { PersonView } from "@shared/contract/appointment-views";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useState } from "react";
import { introduce } from "@/booking/introduce";
import { ActionButton } from "@/components/action-button";
import { ProblemLine } from "@/components/problem-line";
import { TextField } from "@/components/text-field";
import { familyWords } from "@/words/family-words";

/** The caller's own name, until the clinic knows it. */
export function MyName({ person }: { readonly person: PersonView }) {
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const save = async () => {
    setSending(true);
    const failure = await introduce(person, { name: name.trim() });
    setSending(false);
    setProblem(failure);
  };
  return (
    <View className="gap">
      <TextField id="my-name" label={familyWords.myName} value={name} longest={20} onChange={setName} />
      {problem !== undefined && <ProblemLine problem={problem} />}
      <View className="gap">
        <ActionButton
          id="save-name"
          kind="quiet"
          text={familyWords.saveName}
          off={sending || name.trim() === ""}
          onTap={save}
        />
      </View>
    </View>
  );
}
