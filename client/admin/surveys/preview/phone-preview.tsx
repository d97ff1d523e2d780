import { closingOf } from "@shared/survey/closing-of";
import { scoresOf } from "@shared/survey/scores-of";
import type { Survey } from "@shared/survey/survey";
import type { Language } from "@shared/template/template";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { previewWords } from "../../words/survey-preview-words";
import { IntroScreen } from "./intro-screen";
import "./preview.css";
import { QuestionScreen } from "./question-screen";
import { ReviewScreen } from "./review-screen";
import { TeamView } from "./team-view";
import { type SurveyWalk, useWalk } from "./use-walk";

interface Props {
  readonly survey: Survey;
  /** The question in the editor: shown at once when it changes. */
  readonly at: string | undefined;
}

interface ScreenProps {
  readonly survey: Survey;
  readonly walk: SurveyWalk;
  readonly language: Language;
}

function PhoneScreen({ survey, walk, language }: ScreenProps) {
  if (walk.screen === "question" && walk.question) {
    return <QuestionScreen walk={walk} question={walk.question} language={language} />;
  }
  if (walk.screen === "review") return <ReviewScreen walk={walk} language={language} />;
  if (walk.screen === "end") {
    return <p className="phone-closing">{closingOf(survey, walk.answers, scoresOf(survey, walk.answers))[language]}</p>;
  }
  return <IntroScreen survey={survey} language={language} onStart={walk.next} />;
}

/** The survey as it is on a phone of 390 pixels, to be answered while it is written. */
export function PhonePreview({ survey, at }: Props) {
  const [language, setLanguage] = useState<Language>("zh");
  const walk = useWalk(survey, at);
  return (
    <aside className="phone-preview" aria-label={previewWords.title}>
      <header className="phone-tools">
        <h2>{previewWords.title}</h2>
        <Segmented
          size="small"
          aria-label={previewWords.language}
          value={language}
          onChange={setLanguage}
          options={(["zh", "en"] as const).map((value) => ({ value, label: previewWords[value] }))}
        />
        <Button size="small" onClick={walk.reset}>
          {previewWords.reset}
        </Button>
      </header>
      <div className="phone" lang={language === "zh" ? "zh-CN" : "en"}>
        <PhoneScreen survey={survey} walk={walk} language={language} />
      </div>
      <TeamView survey={survey} answers={walk.answers} />
    </aside>
  );
}
