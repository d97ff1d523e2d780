import type { MySheet } from "@shared/contract/survey-views";
import { answerTo } from "@shared/survey/is-given";
import { routeOf } from "@shared/survey/route-of";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswer, SurveyAnswers } from "@shared/survey/survey-answers";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import { View } from "@tarojs/components";
import { useState } from "react";
import { useClinic } from "@/care/use-clinic";
import { ActionButton } from "@/components/action-button";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { QuestionField } from "@/components/question-field";
import { giveAnswer } from "@/survey/give-answer";
import { openOf } from "@/survey/open-questions";
import { sheetOutbox } from "@/survey/sheet-outbox";
import { inLanguage } from "@/words/in-language";
import { missingWords } from "@/words/question-words";
import { sheetHint, sheetWords } from "@/words/sheet-words";
import "./micro-survey.scss";

interface MicroSurveyProps {
  readonly sheet: MySheet;
  readonly survey: Survey;
  readonly named: boolean;
  onHandedIn(): void;
  onDecline(): void;
}

interface AskedProps {
  readonly question: SurveyQuestion;
  readonly answers: SurveyAnswers;
  readonly missing: boolean;
  onAnswer(answer: SurveyAnswer | undefined, settles: boolean): void;
}

function Asked({ question, answers, missing, onAnswer }: AskedProps) {
  return (
    <View className="micro__question">
      <Heading className="lead" level={3} text={inLanguage(question.text)} />
      {question.hint !== undefined && <View className="soft">{inLanguage(question.hint)}</View>}
      <View className="gap">
        <QuestionField question={question} answer={answerTo(answers, question.id)} name="micro" onAnswer={onAnswer} />
      </View>
      {missing && (
        <View className="gap">
          <Notice icon="info" tone="amber" live>
            {missingWords(question)}
          </Notice>
        </View>
      )}
    </View>
  );
}

/** Whether a tap on this question can be the last thing to do. */
const isTapped = ({ kind }: SurveyQuestion): boolean => kind === "choice" || kind === "scale" || kind === "note";

/** One or two questions, answered where they stand: the tap on the last answer hands them in. */
export function MicroSurvey({ sheet, survey, named, onHandedIn, onDecline }: MicroSurveyProps) {
  const [answers, setAnswers] = useState<SurveyAnswers>({});
  const [missing, setMissing] = useState<string>();
  const clinic = useClinic();
  const route = routeOf(survey, answers);
  const needsButton = !route.every(isTapped) || Object.keys(answers).length > 0;

  const handIn = (given: SurveyAnswers) => {
    const [first] = openOf(routeOf(survey, given), given);
    setMissing(first?.id);
    if (first !== undefined) return;
    onHandedIn();
    sheetOutbox.handIn(survey, given, clinic === undefined ? { sheet } : { sheet, clinic });
  };
  const take = (question: SurveyQuestion, answer: SurveyAnswer | undefined, settles: boolean) => {
    const given = giveAnswer(answers, question.id, answer);
    setAnswers(given);
    setMissing(undefined);
    const next = routeOf(survey, given);
    // two questions need two taps; what is typed or optional needs the button
    const done = next.every((one) => one.kind === "note" || answerTo(given, one.id) !== undefined);
    if (settles && done && next.every(isTapped)) handIn(given);
  };

  return (
    <View className="micro" id="micro">
      <View className="soft">{`${sheetWords.ask} · ${sheetHint(sheet, named)}`}</View>
      {route.map((question) => (
        <Asked
          key={question.id}
          question={question}
          answers={answers}
          missing={missing === question.id}
          onAnswer={(answer, settles) => take(question, answer, settles)}
        />
      ))}
      {survey.licence.kind === "free" && <View className="soft gap">{inLanguage(survey.licence.credit)}</View>}
      <View className="micro__actions">
        {needsButton && (
          <ActionButton id="micro-send" kind="quiet" slim text={sheetWords.send} onTap={() => handIn(answers)} />
        )}
        <ActionButton id="micro-no" kind="outline" slim text={sheetWords.decline} onTap={onDecline} />
      </View>
    </View>
  );
}
