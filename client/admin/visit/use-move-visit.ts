import type { InputOf } from "@shared/contract/contract";
import type { DeskAppointment } from "@shared/contract/desk-views";
import { App } from "antd";
import { ask } from "../app/ask";
import { visitStateWords, visitWords } from "../words/visit-words";
import { useVisitChange } from "./use-visit-change";

export type MoveInput = InputOf<"visit.move">;

/** Moves a visit on by one step, from the state the screen shows and no other. */
export function useMoveVisit(onDone?: (moved: DeskAppointment) => void) {
  const { message } = App.useApp();
  return useVisitChange(
    (input: MoveInput) => ask("visit.move", input),
    (moved) => {
      message.success(visitWords.moved(moved.patientName, visitStateWords[moved.state]));
      onDone?.(moved);
    },
  );
}
