import type { SurveyRow } from "@shared/contract/survey-views";
import { Button, Dropdown, type MenuProps } from "antd";
import { useNavigate } from "react-router";
import { useSession } from "../../session/session-context";
import { surveyWords } from "../../words/survey-words";
import { nextVersion, ownCopy } from "./survey-copies";
import { useNewSurvey } from "./use-new-survey";

interface Props {
  readonly row: SurveyRow;
  readonly rows: readonly SurveyRow[];
  /** It stands open already. */
  readonly opened?: boolean;
  readonly onRelease: () => void;
  readonly onRetire: () => void;
}

type Make = ReturnType<typeof useNewSurvey>;

/** What is done more rarely: a copy, the next version, the end. */
function useMoreActions({ row, rows, onRetire }: Props, make: Make): NonNullable<MenuProps["items"]> {
  const { mayDo } = useSession();
  const { survey, state, builtIn } = row;
  const mayEdit = mayDo("editSurvey");
  const hasDraft = rows.some((one) => one.survey.id === survey.id && one.state === "draft");
  const copy = {
    key: "copy",
    label: surveyWords.copy,
    onClick: () => make.mutate({ survey: ownCopy(survey, rows), said: surveyWords.copied }),
  };
  const next = {
    key: "next",
    label: hasDraft ? `${surveyWords.next}（${surveyWords.nextStands}）` : surveyWords.next,
    disabled: hasDraft,
    onClick: () => make.mutate({ survey: nextVersion(survey, rows), said: surveyWords.nextMade }),
  };
  const retire = { key: "retire", label: surveyWords.retire, danger: true, onClick: onRetire };
  return [
    ...(mayEdit ? [copy] : []),
    ...(mayEdit && !builtIn && state !== "draft" ? [next] : []),
    ...(mayDo("releaseSurvey") && state === "released" ? [retire] : []),
  ];
}

function OpenButton({ row: { survey, state, builtIn } }: Pick<Props, "row">) {
  const { mayDo } = useSession();
  const navigate = useNavigate();
  const title = survey.title.zh || survey.id;
  const changes = mayDo("editSurvey") && state === "draft" && !builtIn;
  return (
    <Button
      size="small"
      aria-label={changes ? surveyWords.editOf(title) : surveyWords.openOf(title)}
      onClick={() => void navigate(`/surveys/${survey.id}/${survey.version}`)}
    >
      {changes ? surveyWords.edit : surveyWords.open}
    </Button>
  );
}

/** What can be done with one version. */
export function SurveyActions(props: Props) {
  const { row, opened = false, onRelease } = props;
  const { mayDo } = useSession();
  const make = useNewSurvey();
  const items = useMoreActions(props, make);
  const title = row.survey.title.zh || row.survey.id;
  return (
    <>
      {!opened && <OpenButton row={row} />}
      {row.state === "draft" && (mayDo("editSurvey") || mayDo("releaseSurvey")) && (
        <Button size="small" aria-label={surveyWords.releaseOf(title)} onClick={onRelease}>
          {surveyWords.release}
        </Button>
      )}
      {items.length > 0 && (
        <Dropdown trigger={["click"]} menu={{ items }}>
          <Button size="small" loading={make.isPending} aria-label={surveyWords.more(title)}>
            {surveyWords.moreShort}
          </Button>
        </Dropdown>
      )}
    </>
  );
}
