import { answerTo } from "@shared/survey/is-given";
import { isMoodSurvey } from "@shared/survey/is-mood-survey";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswer } from "@shared/survey/survey-answers";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import { View } from "@tarojs/components";
import { Notice } from "@/components/notice";
import { QuestionField } from "@/components/question-field";
import { QuestionHead } from "@/components/question-head";
import { inLanguage } from "@/words/in-language";
import { missingWords, questionWords } from "@/words/question-words";
import { surveyWords } from "@/words/survey-words";
import type { SurveyUnderWay } from "./use-survey";

interface QuestionStepProps {
  readonly survey: Survey;
  readonly question: SurveyQuestion;
  readonly underWay: SurveyUnderWay;
  /** The person wanted to go on without an answer. */
  readonly missing: boolean;
  onAnswer(answer: SurveyAnswer | undefined, settles: boolean): void;
}

/** What helps with the question: its own hint, what its kind asks for, and whether it may be left open. */
function hintOf(question: SurveyQuestion): string | undefined {
  const { hint, optional, kind } = question;
  const parts = [
    ...(hint === undefined ? [] : [inLanguage(hint)]),
    ...(kind === "choices" ? [questionWords.several] : []),
    ...(kind === "scale" ? [questionWords.scaleOf(question.from, question.to)] : []),
    ...(optional === true && kind !== "note" ? [questionWords.optional] : []),
  ].filter((part) => part !== "");
  return parts.length === 0 ? undefined : parts.join(" · ");
}

/** One question, its answer, and a clear word when something is missing. */
export function QuestionStep({ survey, question, underWay, missing, onAnswer }: QuestionStepProps) {
  const { draft, noRoom } = underWay;
  const answer = answerTo(draft.answers, question.id);
  return (
    <View>
      <QuestionHead text={inLanguage(question.text)} hint={hintOf(question)} />
      <QuestionField question={question} answer={answer} name="answer" onAnswer={onAnswer} />
      {isMoodSurvey(survey) && answer === null && (
        <View className="gap">
          <Notice icon="phone" live>
            {surveyWords.helpAtDecline}
          </Notice>
        </View>
      )}
      {missing && (
        <View className="gap" id="missing">
          <Notice icon="info" tone="amber" live>
            {missingWords(question)}
          </Notice>
        </View>
      )}
      {noRoom && <View className="survey__room">{surveyWords.noRoom}</View>}
    </View>
  );
}
