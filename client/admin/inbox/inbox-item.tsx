import type { InboxRow } from "@shared/contract/staff-views";
import { Checkbox } from "antd";
import { reportedRise } from "../check-in/pain-change";
import { PainFigure } from "../check-in/pain-figure";
import { DueClock } from "../parts/due-clock";
import { SeverityMark } from "../parts/severity-mark";
import { useNow } from "../parts/use-now";
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

/** One check-in as two calm lines. */
export function InboxItem({ row, gone, opened, selected, selectable, onOpen, onSelect }: Props) {
  const now = useNow(60_000);
  const closed = gone || row.handling.state === "closed";
  return (
    <li className={`inbox-item is-${row.urgency}${closed ? " is-closed" : ""}${opened ? " is-opened" : ""}`}>
      <span className="inbox-tick">
        {selectable && (
          <Checkbox checked={selected} onChange={onSelect} aria-label={inboxWords.select(row.patientName)} />
        )}
      </span>
      <button type="button" className="inbox-main" data-check-in={row.checkInId} aria-current={opened} onClick={onOpen}>
        <SeverityMark urgency={row.urgency} />
        <span className="inbox-who">
          <strong>{row.patientName}</strong>
          <span className="soft">
            {pathwayTitles[row.pathwayId]} · {dayWords(row.day)} · {clinicMoment(row.at, now)}
          </span>
        </span>
        <span className="inbox-words" title={row.findings.map(findingWords).join("；")}>
          {row.interrupted === true && <em className="inbox-unfinished">{checkInWords.interrupted}</em>}
          {row.findings.length > 0 ? row.findings.map(findingWords).join("；") : checkInWords.nothingReported}
        </span>
        <span className="inbox-pain">
          {row.photoCount > 0 && <span className="soft">{checkInWords.photos(row.photoCount)}</span>}
          <PainFigure pain={row.pain} by={reportedRise(row.findings)} />
        </span>
        <span className="inbox-due">
          <Standing row={row} gone={gone} />
        </span>
      </button>
    </li>
  );
}
