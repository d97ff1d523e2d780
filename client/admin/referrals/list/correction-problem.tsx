import type { ReferralRow } from "@shared/contract/referral-views";
import { Alert } from "antd";
import type { ProblemError } from "../../app/problem-error";
import { useNow } from "../../parts/use-now";
import { clinicMoment } from "../../words/clinic-time";
import { correctionWords } from "../../words/referral-correction-words";
import { referralProblemSentence } from "../../words/referral-problem-words";

interface Props {
  readonly error: ProblemError | null;
  /** The revision the correction was made from. */
  readonly sentAt: number | undefined;
  /** The newest that is known. */
  readonly row: ReferralRow;
}

/** Why a correction was refused; when a colleague was faster, who and when. */
export function CorrectionProblem({ error, sentAt, row }: Props) {
  const now = useNow(60_000);
  if (!error) return null;
  const last = row.corrections.at(-1);
  const overtaken = error.problem.code === "conflict" && sentAt !== undefined && row.revision > sentAt;
  const sentence =
    overtaken && last
      ? correctionWords.overtaken(last.by.name, clinicMoment(last.at, now))
      : referralProblemSentence(error.problem);
  return <Alert type={error.problem.code === "conflict" ? "warning" : "error"} showIcon title={sentence} />;
}
