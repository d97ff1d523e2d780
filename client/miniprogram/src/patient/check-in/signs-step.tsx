import type { Sign } from "@shared/pathway/sign";
import { View } from "@tarojs/components";
import type { Draft } from "@/check-in/draft";
import { ChoiceRow } from "@/components/choice-row";
import { QuestionHead } from "@/components/question-head";
import { aria } from "@/platform/aria";
import { checkInWords } from "@/words/check-in-words";

interface SignsStepProps {
  readonly signs: readonly Sign[];
  readonly draft: Draft;
  onSigns(signs: readonly string[]): void;
  onNone(): void;
}

/** The warning signs. Saying nothing is no answer: "none of these" has to be chosen. */
export function SignsStep({ signs, draft, onSigns, onNone }: SignsStepProps) {
  const toggle = (id: string) =>
    onSigns(draft.signs.includes(id) ? draft.signs.filter((one) => one !== id) : [...draft.signs, id]);
  return (
    <View>
      <QuestionHead text={checkInWords.signsTitle} hint={checkInWords.signsHint} />
      <View className="check-in__signs" {...aria({ role: "group", label: checkInWords.signsTitle })}>
        {signs.map(({ id, text }) => (
          <ChoiceRow
            key={id}
            kind="checkbox"
            id={`sign-${id}`}
            text={text}
            chosen={draft.signs.includes(id)}
            warns
            onTap={() => toggle(id)}
          />
        ))}
        <View className="check-in__none">
          <ChoiceRow
            kind="checkbox"
            id="sign-none"
            text={checkInWords.noneOfThese}
            chosen={draft.signsAnswered && draft.signs.length === 0}
            onTap={onNone}
          />
        </View>
      </View>
    </View>
  );
}
