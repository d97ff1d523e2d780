import type { OpenSheet } from "@shared/contract/survey-views";
import { isMoodSurvey } from "@shared/survey/is-mood-survey";
import { raisesCrisis } from "@shared/survey/raises-crisis";
import type { SurveyAnswer } from "@shared/survey/survey-answers";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import { View } from "@tarojs/components";
import { useState } from "react";
import { askAlongside } from "@/care/reminders";
import { useStore } from "@/care/store";
import { ActionButton } from "@/components/action-button";
import { Notice } from "@/components/notice";
import { Screen } from "@/components/screen";
import { StepFooter } from "@/components/step-footer";
import { StepProgress } from "@/components/step-progress";
import { useStepByItself } from "@/components/use-step-by-itself";
import { open as openPage } from "@/routes";
import { alarms } from "@/survey/alarms";
import { isOpen, openOf } from "@/survey/open-questions";
import type { ReadSheet } from "@/survey/read-sheet";
import { sheetOutbox } from "@/survey/sheet-outbox";
import { countOf, type WayThrough } from "@/survey/way-through";
import { inLanguage } from "@/words/in-language";
import { screenWords } from "@/words/screen-words";
import { surveyWords } from "@/words/survey-words";
import { QuestionStep } from "./question-step";
import { Review } from "./review";
import { useSurvey } from "./use-survey";

function Progress({ way }: { readonly way: WayThrough }) {
  const { at, all } = countOf(way);
  if (way.question === undefined) return <StepProgress text={surveyWords.review} done={1} />;
  const text = way.question.kind === "note" ? surveyWords.read : surveyWords.progress(at, all);
  return <StepProgress text={text} done={all === 0 ? 1 : at / (all + 1)} />;
}

/** An answer that speaks of hurting oneself: the team is told and the safety screen is up at once, on this phone alone. */
function raiseAlarm({ sheet, crisis, clinic }: OpenSheet, questionId: string): void {
  const watched = crisis === undefined ? {} : { watched: crisis.watched };
  alarms.raise({ id: sheet.sheetId, questionId, phone: crisis?.phone ?? clinic.emergencyPhone, ...watched });
  openPage("safety", { sheet: sheet.sheetId });
}

const onText = (question: SurveyQuestion, answered: boolean): string =>
  question.optional === true && question.kind !== "note" && !answered ? surveyWords.skip : screenWords.next;

/** The questions one by one, and a last look before they are handed in. */
export function Questions({ open }: { readonly open: ReadSheet }) {
  const { survey, sheet } = open;
  const underWay = useSurvey(open);
  const { draft, way, told, answer, next, back, goTo } = underWay;
  const { question } = way;
  const [missingAt, setMissingAt] = useState<string>();
  const { settling, later, atOnce } = useStepByItself();
  const alarmed = useStore(alarms.store).some(({ job }) => job.id === sheet.sheetId);

  const take = (asked: SurveyQuestion, given: SurveyAnswer | undefined, settles: boolean) => {
    answer(asked.id, given);
    setMissingAt(undefined);
    if (raisesCrisis(asked, given)) return raiseAlarm(open, asked.id);
    // what may help instead has to stay to be read
    if (settles && !(given === null && isMoodSurvey(survey))) later(() => next(asked.id));
  };
  const handIn = () => {
    const [first] = openOf(way.route, draft.answers);
    if (first !== undefined) {
      setMissingAt(first.id);
      return goTo(first.id);
    }
    // nothing may lie over the way to help
    if (!alarmed) askAlongside("other");
    sheetOutbox.handIn(survey, draft.answers, open, draft.draftId);
  };
  const goOn = () => {
    if (question === undefined) return handIn();
    if (isOpen(question, draft.answers)) return setMissingAt(question.id);
    next(question.id);
  };
  const answered = question !== undefined && draft.answers[question.id] !== undefined;

  return (
    <Screen
      title={inLanguage(survey.title)}
      className="survey steps"
      footer={
        <StepFooter
          first={way.index === 0}
          on={
            question === undefined
              ? { id: "submit", text: surveyWords.submit }
              : { id: "next", text: onText(question, answered) }
          }
          off={settling}
          onBack={() => atOnce(back)}
          onNext={() => atOnce(goOn)}
        />
      }
    >
      <Progress way={way} />
      {told !== undefined && (
        <View className="survey__told">
          <Notice icon="info" live>
            {surveyWords[told]}
          </Notice>
        </View>
      )}
      {question === undefined ? (
        <Review underWay={underWay} />
      ) : (
        <View key={question.id}>
          <QuestionStep
            survey={survey}
            question={question}
            underWay={underWay}
            missing={missingAt === question.id}
            onAnswer={(given, settles) => take(question, given, settles)}
          />
        </View>
      )}
      {alarmed && (
        <View className="section">
          <ActionButton
            id="help-again"
            kind="quiet"
            icon="phone"
            text={surveyWords.helpAgain}
            onTap={() => openPage("safety", { sheet: sheet.sheetId })}
          />
        </View>
      )}
    </Screen>
  );
}
