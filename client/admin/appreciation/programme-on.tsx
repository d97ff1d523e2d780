import { checkProgramme } from "@shared/appreciation/check-programme";
import { clinicDateAt } from "@shared/calendar/instant";
import type { AppreciationLedger } from "@shared/contract/referral-views";
import { Alert, Button } from "antd";
import { Board } from "../parts/board";
import { type Fact, FactList } from "../parts/fact-list";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { appreciationWords, programmeProblemWords } from "../words/appreciation-words";
import { clinicMoment } from "../words/clinic-time";
import { yuan } from "../words/compensation-words";
import { TurnOff } from "./turn-off";

interface Props {
  readonly ledger: AppreciationLedger;
  readonly onEdit: () => void;
}

/** What is given, how often, and on whose word; and the way to turn it off. */
export function ProgrammeOn({ ledger, onEdit }: Props) {
  const { mayDo } = useSession();
  const now = useNow(60_000);
  const { item, value, perYear, compliance, changed } = ledger.programme;
  const lapsed = checkProgramme(ledger.programme, clinicDateAt(now))[0];
  const facts: readonly Fact[] = [
    [appreciationWords.item, item],
    [appreciationWords.value, yuan(value)],
    [appreciationWords.perYear, appreciationWords.perYearWords(perYear)],
    ...(compliance
      ? ([
          [appreciationWords.lawyer, compliance.lawyer],
          [appreciationWords.document, compliance.document],
          [appreciationWords.confirmedOn, compliance.confirmedOn],
        ] as const)
      : []),
    ...(changed
      ? ([
          [appreciationWords.changed, appreciationWords.changedBy(changed.by.name, clinicMoment(changed.at, now))],
        ] as const)
      : []),
  ];
  return (
    <Board
      title={appreciationWords.on}
      className="appreciation-board"
      tools={
        mayDo("runAppreciation") ? (
          <span className="appreciation-tools">
            <Button onClick={onEdit}>{appreciationWords.edit}</Button>
            <TurnOff ledger={ledger} />
          </span>
        ) : (
          <span className="soft">{appreciationWords.onlyOwner}</span>
        )
      }
    >
      {lapsed && (
        <Alert
          className="appreciation-lapsed"
          type="warning"
          showIcon
          title={appreciationWords.lapsed(programmeProblemWords[lapsed.reason])}
        />
      )}
      <FactList facts={facts} />
    </Board>
  );
}
