import { View } from "@tarojs/components";
import { ChoiceRow } from "@/components/choice-row";
import { Heading } from "@/components/heading";
import { aria } from "@/platform/aria";
import type { SafetyAnswers } from "@/survey/alarms";
import { safetyWords } from "@/words/safety-words";

interface SafetyQuestionProps {
  readonly name: keyof SafetyAnswers;
  readonly answer: boolean | undefined;
  onAnswer(answer: boolean): void;
}

/** One of the three questions: yes or no, in large letters. */
export function SafetyQuestion({ name, answer, onAnswer }: SafetyQuestionProps) {
  const text = safetyWords[name];
  return (
    <View className="safety__question" id={`ask-${name}`} {...aria({ live: "polite" })}>
      <Heading className="safety__asked" text={text} />
      <View className="yes-or-no" {...aria({ role: "radiogroup", label: text })}>
        <ChoiceRow
          kind="radio"
          id={`${name}-yes`}
          text={safetyWords.yes}
          chosen={answer === true}
          onTap={() => onAnswer(true)}
        />
        <ChoiceRow
          kind="radio"
          id={`${name}-no`}
          text={safetyWords.no}
          chosen={answer === false}
          onTap={() => onAnswer(false)}
        />
      </View>
    </View>
  );
}
