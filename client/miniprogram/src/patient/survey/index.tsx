import type { Problem } from "@shared/contract/problem";
import { useRouter } from "@tarojs/taro";
import { useEffect, useState } from "react";
import { createLoadedView } from "@/care/loaded-view";
import { useStore } from "@/care/store";
import { useReminders } from "@/care/use-reminders";
import { isFinal } from "@/check-in/outgoing";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { open as openPage, openTab, plainParam } from "@/routes";
import { type ReadSheet, readSheet } from "@/survey/read-sheet";
import { forgetSheet, openSheetName, sheetOutbox } from "@/survey/sheet-outbox";
import { keptSurveyDraft } from "@/survey/survey-draft";
import { inLanguage } from "@/words/in-language";
import { overWords, surveyWords } from "@/words/survey-words";
import { ConsentStep } from "./consent-step";
import { HandedIn } from "./handed-in";
import "./index.scss";
import { Intro } from "./intro";
import { Questions } from "./questions";

const toToday = <ActionButton id="to-today" text={surveyWords.toToday} onTap={() => openTab("today")} />;

/** Why nothing can be filled in here, and where to go instead. */
function Over({ problem }: { readonly problem: Problem }) {
  const { title, advice } = overWords(problem);
  return (
    <Blank icon="sheet" title={title} text={advice}>
      {toToday}
      {problem.reason === "expired" && (
        <ActionButton kind="outline" text={surveyWords.suggest} onTap={() => openPage("complaint")} />
      )}
    </Blank>
  );
}

type Stage = "intro" | "consent" | "questions" | "refused";

/** From the first words to the last question. */
function Filling({ open }: { readonly open: ReadSheet }) {
  const { sheet, survey, consent } = open;
  const [stage, setStage] = useState<Stage>("intro");
  if (stage === "questions") return <Questions open={open} />;
  const begun = open.draft !== undefined || keptSurveyDraft(sheet.sheetId, survey.version) !== undefined;
  const refuse = () => {
    setStage("refused");
    forgetSheet(sheet.sheetId);
  };
  return (
    <Screen title={inLanguage(survey.title)} className="survey">
      {stage === "intro" && (
        <Intro open={open} begun={begun} onBegin={() => setStage(consent === undefined ? "questions" : "consent")} />
      )}
      {stage === "consent" && consent !== undefined && (
        <ConsentStep
          consent={consent}
          onDecided={(answer) => (answer === "granted" ? setStage("questions") : refuse())}
        />
      )}
      {stage === "refused" && (
        <Blank icon="shield" title={surveyWords.refusedTitle} text={surveyWords.refusedText}>
          {toToday}
        </Blank>
      )}
    </Screen>
  );
}

const endings: readonly string[] = ["alreadyAnswered", "declined", "expired"];

/** Asks for the sheet; without a network the copy of this phone does. */
function Asked({ sheetId }: { readonly sheetId: string }) {
  const [sheet] = useState(() => createLoadedView(() => readSheet(sheetId), openSheetName(sheetId)));
  const { view, problem, loading } = useStore(sheet.store);
  useEffect(() => {
    sheet.load();
  }, [sheet]);
  const isOver = problem !== undefined && isFinal(problem);
  const reason = problem?.reason ?? "";
  // what never gets a receipt is not left lying on the phone
  useEffect(() => {
    if (endings.includes(reason)) forgetSheet(sheetId);
  }, [reason, sheetId]);
  if (view !== undefined && !loading && !isOver) return <Filling open={view} />;
  return (
    <Screen title={surveyWords.title} className="survey">
      {loading && <Waiting />}
      {isOver && <Over problem={problem} />}
      {!loading && problem !== undefined && !isOver && <ProblemNotice problem={problem} onRetry={sheet.load} />}
    </Screen>
  );
}

/** A survey, one question a screen; what was handed in on this phone is found here again. */
export default function SurveyPage() {
  const id = plainParam(useRouter().params["id"]);
  const entry = useStore(sheetOutbox.store).find(({ job }) => job.id === id);
  useReminders();
  if (entry !== undefined) return <HandedIn entry={entry} />;
  if (id === "") {
    return (
      <Screen title={surveyWords.title} className="survey">
        <Over problem={{ code: "notFound" }} />
      </Screen>
    );
  }
  return <Asked sheetId={id} />;
}
