import { addDays } from "@shared/calendar/local-date";
import { Button, Segmented, Select } from "antd";
import { DayStepper } from "../parts/day-stepper";
import { boardWords } from "../words/board-words";
import type { BoardPlace, useBoardPlace } from "./use-board-place";

interface Props {
  readonly place: BoardPlace;
  readonly board: ReturnType<typeof useBoardPlace>;
  readonly resources: readonly { readonly resourceId: string; readonly name: string }[];
  readonly mayBook: boolean;
  readonly onBook: () => void;
  readonly onHelp: () => void;
}

const everybody = "";

/** Which day or week, whose, and what to do with it. */
export function BoardTools({ place, board, resources, mayBook, onBook, onHelp }: Props) {
  const { date, view } = place;
  const by = view === "week" ? 7 : 1;
  const week = view === "week";
  return (
    <div className="board-tools no-print">
      <DayStepper
        date={date}
        today={place.today}
        earlier={{ to: addDays(date, -by), words: week ? boardWords.earlierWeek : boardWords.earlierDay }}
        later={{ to: addDays(date, by), words: week ? boardWords.laterWeek : boardWords.laterDay }}
        onGo={board.go}
      />
      <Segmented
        aria-label={boardWords.view}
        value={view}
        onChange={(next) => board.change({ view: next === "week" ? "week" : undefined, visit: undefined })}
        options={[
          { value: "day", label: boardWords.day },
          { value: "week", label: boardWords.week },
        ]}
      />
      {week && (
        <Select
          aria-label={boardWords.of}
          className="board-of"
          value={place.resourceId ?? everybody}
          onChange={(next) => board.change({ with: next === everybody ? undefined : next })}
          options={[
            { value: everybody, label: boardWords.everybody },
            ...resources.map(({ resourceId, name }) => ({ value: resourceId, label: name })),
          ]}
        />
      )}
      <span className="board-tools-end">
        {!week && <Button onClick={() => window.print()}>{boardWords.print}</Button>}
        {mayBook && (
          <Button type="primary" onClick={onBook}>
            {boardWords.create}
          </Button>
        )}
        <Button type="text" onClick={onHelp} aria-label={boardWords.keyTitle}>
          {boardWords.keys}
        </Button>
      </span>
    </div>
  );
}
