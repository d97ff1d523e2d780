import type { ConsentPurpose } from "@shared/consent/consent";
import { consentTexts } from "@shared/consent/consent-texts";
import { View } from "@tarojs/components";
import { aria } from "@/platform/aria";
import { consentWords } from "@/words/consent-words";
import { ChoiceRow } from "./choice-row";
import { ConsentFacts } from "./consent-facts";
import { Heading } from "./heading";

export type ConsentAnswer = "granted" | "refused";

interface ConsentChoiceProps {
  readonly purpose: ConsentPurpose;
  readonly answer: ConsentAnswer | undefined;
  onAnswer(answer: ConsentAnswer): void;
}

/** One purpose: its words, then two answers that look alike, neither chosen beforehand. */
export function ConsentChoice({ purpose, answer, onAnswer }: ConsentChoiceProps) {
  const text = consentTexts[purpose];
  const answers = [
    ["granted", consentWords.agree],
    ["refused", consentWords.refuse],
  ] as const;
  return (
    <View className="sheet">
      <Heading className="title" text={text.title} />
      <ConsentFacts text={text} />
      <View className="yes-or-no" {...aria({ role: "radiogroup", label: text.title })}>
        {answers.map(([id, word]) => (
          <ChoiceRow
            key={id}
            id={`${purpose}-${id}`}
            kind="radio"
            text={word}
            chosen={answer === id}
            onTap={() => onAnswer(id)}
          />
        ))}
      </View>
    </View>
  );
}
