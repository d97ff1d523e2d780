import { View } from "@tarojs/components";
import type { ChoiceQuestion } from "@/check-in/steps";
import { ChoiceRow } from "@/components/choice-row";
import { QuestionHead } from "@/components/question-head";
import { aria } from "@/platform/aria";

interface ChoiceStepProps {
  readonly question: ChoiceQuestion;
  readonly chosen: string | undefined;
  onChoose(optionId: string): void;
}

/** One answer of several. */
export function ChoiceStep({ question, chosen, onChoose }: ChoiceStepProps) {
  return (
    <View>
      <QuestionHead text={question.text} hint={question.hint} />
      <View {...aria({ role: "radiogroup", label: question.text })}>
        {question.options.map(({ id, text, sign }) => (
          <ChoiceRow
            key={id}
            kind="radio"
            id={`option-${id}`}
            text={text}
            chosen={id === chosen}
            warns={sign !== undefined}
            onTap={() => onChoose(id)}
          />
        ))}
      </View>
    </View>
  );
}
