import type { BoardView, DeskAppointment } from "@shared/contract/desk-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { boardKey } from "./use-board";

/** The same days with one appointment replaced where it stands. */
const withAppointment = (board: BoardView | undefined, changed: DeskAppointment): BoardView | undefined =>
  board && {
    ...board,
    days: board.days.map((day) => ({
      ...day,
      appointments: day.appointments.map((one) => (one.appointmentId === changed.appointmentId ? changed : one)),
    })),
  };

/** Everything that may look different once a visit has moved. */
const touched = [boardKey, ["slots"], ["leave"], ["departures"], ["waitlist"], ["knownPatients"], ["invitations"]];

/**
 * Sends one change of an appointment. Nothing is shown before the server agreed; its answer then stands at once, and
 * what else may have changed is asked for again. A refusal because somebody was faster brings the newest.
 */
export function useVisitChange<Input>(
  send: (input: Input) => Promise<DeskAppointment>,
  onDone?: (changed: DeskAppointment) => void,
) {
  const client = useQueryClient();
  const renew = () => Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey })));
  return useMutation({
    mutationFn: send,
    onSuccess: (changed) => {
      client.setQueriesData<BoardView>({ queryKey: boardKey }, (board) => withAppointment(board, changed));
      onDone?.(changed);
      void renew();
    },
    onError: ({ problem }) => {
      if (problem.code === "conflict" || problem.code === "notFound") void renew();
    },
  });
}
