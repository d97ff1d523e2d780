import type { SurveyList, SurveyRow } from "@shared/contract/survey-views";
import { useState } from "react";
import { ReleaseSurvey } from "../list/release-survey";
import { RetireSurvey } from "../list/retire-survey";
import { SurveyActions } from "../list/survey-actions";

interface Props {
  readonly row: SurveyRow;
  readonly list: SurveyList;
}

/** What can be done with the version that is open. */
export function DesignActions({ row, list: { rows, programme } }: Props) {
  const [asked, setAsked] = useState<"release" | "retire">();
  const close = () => setAsked(undefined);
  return (
    <>
      <SurveyActions
        opened
        row={row}
        rows={rows}
        onRelease={() => setAsked("release")}
        onRetire={() => setAsked("retire")}
      />
      {asked === "release" && <ReleaseSurvey row={row} programme={programme} onClose={close} />}
      {asked === "retire" && (
        <RetireSurvey
          row={row}
          rules={programme.rules.filter(({ surveyId }) => surveyId === row.survey.id)}
          onClose={close}
        />
      )}
    </>
  );
}
