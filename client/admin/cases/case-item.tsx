import type { CaseRow } from "@shared/contract/case-views";
import { DueClock } from "../parts/due-clock";
import { useNow } from "../parts/use-now";
import { WorkItem } from "../parts/work-item";
import { useSession } from "../session/session-context";
import { caseOutcomeWords, caseStateWords, caseUrgencyWords, caseWords } from "../words/case-words";
import { clinicMoment } from "../words/clinic-time";
import { CaseMark, caseTone } from "./case-mark";

interface Props {
  readonly row: CaseRow;
  readonly opened: boolean;
  readonly onOpen: () => void;
}

function Standing({ row }: { readonly row: CaseRow }) {
  if (row.state !== "closed") return <DueClock dueAt={row.dueAt} />;
  return <span className="standing is-closed">✓ {row.outcome && caseOutcomeWords[row.outcome]}</span>;
}

/** One case of the list: what kind, who, whose it is, and until when. */
export function CaseItem({ row, opened, onOpen }: Props) {
  const { staff } = useSession();
  const now = useNow(60_000);
  const owner = row.owner.id === staff.id ? caseWords.you : caseWords.owner(row.owner.name);
  return (
    <WorkItem
      id={row.caseId}
      tone={caseTone(row.kind)}
      closed={row.state === "closed"}
      opened={opened}
      mark={<CaseMark kind={row.kind} />}
      name={row.patientName}
      lead={`${caseUrgencyWords[row.urgency]} · ${clinicMoment(row.openedAt, now)}`}
      words={row.title}
      wordsTitle={row.title}
      side={
        <span className="soft">
          {owner} · <span className={`standing is-${row.state}`}>{caseStateWords[row.state]}</span>
        </span>
      }
      due={<Standing row={row} />}
      onOpen={onOpen}
    />
  );
}
