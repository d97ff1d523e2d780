import type { ExperimentRow } from "@shared/contract/experiment-views";
import { Alert, App, Button } from "antd";
import { Link, useNavigate } from "react-router";
import { ask } from "../../app/ask";
import { useDraft } from "../../drafts/use-draft";
import { PageHeading } from "../../parts/page-heading";
import { useSession } from "../../session/session-context";
import { useSurveys } from "../../surveys/use-surveys";
import { composeExperimentWords } from "../../words/compose-experiment-words";
import { problemSentence } from "../../words/problem-words";
import { releasedSurveys } from "../released-surveys";
import { useExperimentChange } from "../use-experiment-change";
import { newPlanDraft, openedPlanDraft, type PlanDraft, planInput, planProblems } from "./plan-draft";
import { PlanForm } from "./plan-form";
import { ProblemBoard } from "./problem-board";
import { SizeBoard } from "./size-board";

interface Props {
  /** The one that is changed; absent when it is new. */
  readonly saved: ExperimentRow | undefined;
  readonly opened: PlanDraft;
}

/** Writes a plan down: what is wrong is said at once and at its place, and nothing wrong can be saved. */
export function PlanEditor({ saved, opened }: Props) {
  const { staff } = useSession();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const subject = `experiment:${saved?.experimentId ?? "new"}`;
  const { draft, change, clear } = useDraft<PlanDraft>(staff.id, subject, opened);
  const surveys = useSurveys().data;
  const released = surveys ? releasedSurveys(surveys) : [];
  const { plan, requestId, revision, perWeek } = draft;
  const about = plan.subject.kind === "survey" ? plan.subject.surveyId : undefined;
  const survey = released.find(({ id }) => id === about);
  const problems = planProblems(plan, survey);
  const save = useExperimentChange(saved?.experimentId, () =>
    ask("experiment.save", {
      requestId,
      revision,
      plan: planInput(plan),
      ...(saved && { experimentId: saved.experimentId }),
    }),
  );
  const stale = save.error?.problem.reason === "changedMeanwhile" || (saved && saved.revision !== revision);
  const renew = () => {
    save.reset();
    change(saved ? openedPlanDraft(saved) : newPlanDraft());
  };
  const submit = () =>
    save.mutate(undefined, {
      onSuccess: ({ experimentId }) => {
        clear();
        message.success(composeExperimentWords.saved);
        void navigate(`/experiments/${experimentId}`);
      },
    });
  return (
    <div className="page plan">
      <PageHeading
        title={saved ? composeExperimentWords.editTitle : composeExperimentWords.title}
        lead={<Link to="/experiments">{composeExperimentWords.back}</Link>}
      >
        <Button type="text" onClick={renew}>
          {saved ? composeExperimentWords.reload : composeExperimentWords.discard}
        </Button>
        <Button
          type="primary"
          disabled={problems.length > 0 || stale === true}
          loading={save.isPending}
          onClick={submit}
        >
          {composeExperimentWords.save}
        </Button>
      </PageHeading>
      {stale && <Alert className="plan-alert" type="warning" showIcon title={composeExperimentWords.stale} />}
      {save.error && !stale && (
        <Alert className="plan-alert" type="error" showIcon title={problemSentence(save.error.problem)} />
      )}
      <div className="plan-columns">
        <PlanForm
          plan={plan}
          surveys={released}
          survey={survey}
          problems={problems}
          onChange={(next) => change({ plan: next })}
        />
        <aside className="plan-side">
          <SizeBoard
            plan={plan}
            problems={problems}
            perWeek={perWeek}
            onPerWeek={(people) => change({ perWeek: people })}
          />
          <ProblemBoard problems={problems} />
        </aside>
      </div>
    </div>
  );
}
