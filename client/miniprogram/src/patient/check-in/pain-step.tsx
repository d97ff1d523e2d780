import type { Question } from "@shared/pathway/question";
import { View } from "@tarojs/components";
import { Icon } from "@/components/icon";
import { QuestionHead } from "@/components/question-head";
import { Tappable } from "@/components/tappable";
import { aria } from "@/platform/aria";
import { tapFeedback } from "@/platform/haptics";
import { checkInWords } from "@/words/check-in-words";

const scale = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const most = 10;

interface PainStepProps {
  readonly question: Question;
  readonly pain: number | undefined;
  onPain(pain: number): void;
}

const wordOf = (pain: number | undefined): string =>
  pain === undefined ? checkInWords.painNone : (checkInWords.painWords[pain] ?? "");

/** Pain from 0 to 10: a number to tap, or one more and one less; the word beside it says what it means. */
export function PainStep({ question, pain, onPain }: PainStepProps) {
  const choose = (points: number) => {
    tapFeedback();
    onPain(Math.max(0, Math.min(most, points)));
  };
  const value = { now: pain ?? 0, min: 0, max: most, text: wordOf(pain) };
  return (
    <View>
      <QuestionHead text={question.text} hint={question.hint} />
      <View className="sheet pain">
        <View className="pain__value">
          <Tappable
            id="pain-less"
            className="pain__step"
            spoken={{ label: checkInWords.less }}
            onTap={() => choose((pain ?? 1) - 1)}
          >
            <Icon name="minus" />
          </Tappable>
          <View className="pain__now" {...aria({ role: "slider", label: question.text, value })}>
            <View className="pain__figure">{pain === undefined ? "–" : String(pain)}</View>
            <View className="pain__word">{wordOf(pain)}</View>
          </View>
          <Tappable
            id="pain-more"
            className="pain__step"
            spoken={{ label: checkInWords.more }}
            onTap={() => choose((pain ?? -1) + 1)}
          >
            <Icon name="plus" />
          </Tappable>
        </View>
        <View className="pain__scale">
          {scale.map((points) => (
            <Tappable
              key={points}
              id={`pain-${points}`}
              className={`pain__point ${points === pain ? "pain__point--chosen" : ""}`}
              spoken={{ label: `${checkInWords.painPoints(points)} ${wordOf(points)}` }}
              onTap={() => choose(points)}
            >
              {String(points)}
            </Tappable>
          ))}
        </View>
        <View className="pain__ends" {...aria({ hidden: true })}>
          <View>{`0 ${wordOf(0)}`}</View>
          <View>{`${most} ${wordOf(most)}`}</View>
        </View>
      </View>
    </View>
  );
}
