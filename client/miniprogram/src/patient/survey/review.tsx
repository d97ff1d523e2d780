import { answerTo } from "@shared/survey/is-given";
import { View } from "@tarojs/components";
import { Icon } from "@/components/icon";
import { Notice } from "@/components/notice";
import { QuestionHead } from "@/components/question-head";
import { Tappable } from "@/components/tappable";
import { openOf } from "@/survey/open-questions";
import { inLanguage } from "@/words/in-language";
import { answerWords } from "@/words/question-words";
import { surveyWords } from "@/words/survey-words";
import type { SurveyUnderWay } from "./use-survey";

/** A last look at what was answered; each line leads back to its question. */
export function Review({ underWay }: { readonly underWay: SurveyUnderWay }) {
  const { way, draft, goTo } = underWay;
  const open = openOf(way.route, draft.answers).length;
  return (
    <View>
      <QuestionHead text={surveyWords.reviewTitle} hint={surveyWords.reviewHint} />
      {open > 0 && (
        <Notice icon="info" tone="amber" live>
          {surveyWords.openLeft(open)}
        </Notice>
      )}
      <View className="sheet rows gap">
        {way.route
          .filter(({ kind }) => kind !== "note")
          .map((question) => {
            const text = inLanguage(question.text);
            const answer = answerWords(question, answerTo(draft.answers, question.id));
            return (
              <Tappable
                key={question.id}
                id={`change-${question.id}`}
                className="row"
                spoken={{ label: `${text} ${answer} ${surveyWords.change}` }}
                onTap={() => goTo(question.id)}
              >
                <View className="row__body">
                  <View className="soft">{text}</View>
                  <View className="survey__answer">{answer}</View>
                </View>
                <Icon name="right" small />
              </Tappable>
            );
          })}
      </View>
    </View>
  );
}
