import type { Problem } from "@shared/contract/problem";
import { useState } from "react";
import { sendBooking } from "@/booking/send-booking";
import type { Unanswered } from "@/booking/unanswered";
import { makeId } from "@/care/make-id";
import { openInstead } from "@/routes";

/** A booking on its way. */
export interface Sending {
  readonly busy: boolean;
  /** Why the clinic said no to the last one. */
  readonly refused: Problem | undefined;
  /** The id of the next booking: made once, and anew only after an answer. */
  readonly requestId: string;
  send(booking: Unanswered): Promise<void>;
  /** The refusal was seen. */
  settle(): void;
}

/** Sends a booking and leads to the appointment; a lost network leaves it to be sent again under the same id. */
export function useSending(): Sending {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Problem>();
  const [requestId, setRequestId] = useState(makeId);
  return {
    busy,
    refused,
    requestId,
    settle: () => setRefused(undefined),
    async send(booking) {
      setBusy(true);
      setRefused(undefined);
      const outcome = await sendBooking(booking);
      if (outcome.kind === "booked") {
        const how = booking.moving === undefined ? "booked" : "moved";
        return openInstead("visit", { id: outcome.appointmentId, fresh: how });
      }
      setBusy(false);
      if (outcome.kind === "refused") {
        setRefused(outcome.problem);
        setRequestId(makeId());
      }
    },
  };
}
