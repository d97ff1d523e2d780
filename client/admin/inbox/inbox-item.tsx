import type { InboxRow } from "@shared/contract/staff-views";
import { Checkbox } from "antd";
import { reportedRise } from "../check-in/pain-change";
import { PainFigure } from "../check-in/pain-figure";
import { DueClock } from "../parts/due-clock";
import { SeverityMark } from "../parts/severity-mark";
import { useNow } from "../parts/use-now";
import { WorkItem } from "../parts/work-item";
import { checkInWords, dayWords, findingWords, outcomeWords, stepWords } from "../words/check-in-words";
import { clinicMoment } from "../words/clinic-time";
import { inboxWords } from "../words/inbox-words";
import { pathwayTitles } from "../words/pathway-titles";
import "./inbox-item.css";

interface Props {
  readonly row: InboxRow;
  /** Finished by a colleague since the list was loaded. */
  readonly gone: boolean;
  readonly opened: boolean;
  readonly selected: boolean;
  /** Only what reported nothing may be ticked off in bulk. */
  readonly selectable: boolean;
  readonly onOpen: () => void;
  readonly onSelect: () => void;
}

/** Where the team stands with it: the time left, who has it in hand, or how it ended. */
function Standing({ row, gone }: Pick<Props, "row" | "gone">) {
  const { state, steps } = row.handling;
  const last = steps.at(-1);
  if (state === "closed" && last) {
    const how = last.kind === "contacted" ? outcomeWords[last.outcome] : stepWords[last.kind];
    return (
      <span className="standing is-closed">
        ✓ {last.by.name}：{how}
      </span>
    );
  }
  if (gone) return <span className="standing is-closed">✓ {inboxWords.finished}</span>;
  return (
    <>
      {state === "inHand" && last && <span className="standing is-inHand">{inboxWords.openedBy(last.by.name)}</span>}
      <DueClock dueAt={row.dueAt} />
    </>
  );
}

/** One check-in of the list. */
export function InboxItem({ row, gone, opened, selected, selectable, onOpen, onSelect }: Props) {
  const now = useNow(60_000);
  const found = row.findings.map(findingWords).join("；");
  return (
    <WorkItem
      id={row.checkInId}
      tone={row.urgency}
      closed={gone || row.handling.state === "closed"}
      opened={opened}
      tick={
        selectable && (
          <Checkbox checked={selected} onChange={onSelect} aria-label={inboxWords.select(row.patientName)} />
        )
      }
      mark={<SeverityMark urgency={row.urgency} />}
      name={row.patientName}
      lead={`${pathwayTitles[row.pathwayId]} · ${dayWords(row.day)} · ${clinicMoment(row.at, now)}`}
      words={
        <>
          {row.interrupted === true && <em className="inbox-unfinished">{checkInWords.interrupted}</em>}
          {found === "" ? checkInWords.nothingReported : found}
        </>
      }
      wordsTitle={found}
      side={
        <>
          {row.photoCount > 0 && <span className="soft">{checkInWords.photos(row.photoCount)}</span>}
          <PainFigure pain={row.pain} by={reportedRise(row.findings)} />
        </>
      }
      due={<Standing row={row} gone={gone} />}
      onOpen={onOpen}
    />
  );
}
