import type { WaitlistRow } from "@shared/contract/desk-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Popconfirm } from "antd";
import { useState } from "react";
import { ask } from "../app/ask";
import { useNow } from "../parts/use-now";
import { clinicMoment } from "../words/clinic-time";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";
import { waitlistWords } from "../words/waitlist-words";

/** The person said yes on the telephone: the place that is kept becomes their appointment. */
export function TakeOffer({ row }: { readonly row: WaitlistRow }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [requestId] = useState(() => crypto.randomUUID());
  const now = useNow(30_000);
  const offer = row.offers.find(({ outcome, holdUntil }) => outcome === "open" && now < holdUntil);
  const book = useMutation({
    mutationFn: (slotId: string) => {
      const { entryId, serviceId, patientId } = row;
      return ask("desk.book", { requestId, serviceId, slotId, patientId, entryId });
    },
    onSuccess: () => void message.success(waitlistWords.taken),
    onError: ({ problem }) => void message.error(problemSentence(problem)),
    onSettled: () => Promise.all([["waitlist"], ["board"]].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  if (offer === undefined) return null;
  return (
    <Popconfirm
      title={waitlistWords.takeTitle(row.patientName, clinicMoment(offer.startsAt, now))}
      okText={waitlistWords.takeConfirm}
      cancelText={loadWords.cancel}
      onConfirm={() => book.mutate(offer.slotId)}
    >
      <Button type="primary" loading={book.isPending}>
        {waitlistWords.take}
      </Button>
    </Popconfirm>
  );
}
