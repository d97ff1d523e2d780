import type { Sign } from "@shared/pathway/sign";
import { View } from "@tarojs/components";
import type { Draft } from "@/check-in/draft";
import type { Step } from "@/check-in/steps";
import { ChoiceRow } from "@/components/choice-row";
import { Icon } from "@/components/icon";
import { QuestionHead } from "@/components/question-head";
import { Tappable } from "@/components/tappable";
import { checkInWords } from "@/words/check-in-words";

interface FinishStepProps {
  readonly draft: Draft;
  readonly steps: readonly Step[];
  readonly signs: readonly Sign[];
  onContact(wanted: boolean): void;
  /** Goes back to a step to change its answer. */
  onChange(at: number): void;
}

interface Line {
  readonly question: string;
  readonly answer: string;
}

function signsAnswer(draft: Draft, signs: readonly Sign[]): string {
  const ticked = signs.filter(({ id }) => draft.signs.includes(id)).map(({ text }) => text);
  return ticked.length === 0 ? checkInWords.noneOfThese : ticked.join("；");
}

function lineOf(step: Step, draft: Draft, signs: readonly Sign[]): Line | undefined {
  if (step.kind === "finish") return undefined;
  if (step.kind === "signs") return { question: checkInWords.signs, answer: signsAnswer(draft, signs) };
  if (step.kind === "pain") {
    const points = draft.pain ?? 0;
    const word = checkInWords.painWords[points] ?? "";
    return { question: checkInWords.pain, answer: `${checkInWords.painPoints(points)}，${word}` };
  }
  if (step.kind === "photo") {
    const count = draft.photos.length;
    const answer = count === 0 ? checkInWords.noPhotos : checkInWords.photoCount(count);
    return { question: checkInWords.photos, answer };
  }
  const { options, text, id } = step.question;
  return {
    question: text,
    answer: options.find((one) => one.id === draft.choices[id])?.text ?? checkInWords.unanswered,
  };
}

/** A last look at what was answered; each line leads back to its question. */
export function FinishStep({ draft, steps, signs, onContact, onChange }: FinishStepProps) {
  return (
    <View>
      <QuestionHead text={checkInWords.finishTitle} />
      <ChoiceRow
        kind="checkbox"
        id="contact"
        text={checkInWords.contact}
        chosen={draft.needsContact}
        onTap={() => onContact(!draft.needsContact)}
      />
      <View className="check-in__hint soft">{checkInWords.contactHint}</View>
      <View className="sheet rows">
        {steps.map((step, at) => {
          const line = lineOf(step, draft, signs);
          if (line === undefined) return null;
          return (
            <Tappable
              key={line.question}
              className="row"
              spoken={{ label: `${line.question} ${line.answer} ${checkInWords.change}` }}
              onTap={() => onChange(at)}
            >
              <View className="row__body">
                <View className="soft">{line.question}</View>
                <View className="lead">{line.answer}</View>
              </View>
              <Icon name="right" small />
            </Tappable>
          );
        })}
      </View>
    </View>
  );
}
