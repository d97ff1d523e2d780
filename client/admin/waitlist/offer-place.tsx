import { clinicDateAt } from "@shared/calendar/instant";
import type { WaitlistRow } from "@shared/contract/desk-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Modal } from "antd";
import { useState } from "react";
import { ask } from "../app/ask";
import { BookingProblem } from "../booking/booking-problem";
import type { FreePlace } from "../booking/free-place";
import { SlotChooser } from "../booking/slot-chooser";
import { useNow } from "../parts/use-now";
import { providersOf } from "../visit/resource-name";
import { useTimetable } from "../visit/use-timetable";
import { loadWords } from "../words/load-words";
import { waitlistWords } from "../words/waitlist-words";

/** Keeps a free place for somebody on the list. */
export function OfferPlace({ row, onClose }: { readonly row: WaitlistRow; readonly onClose: () => void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const timetable = useTimetable().data;
  const [place, setPlace] = useState<FreePlace>();
  const offer = useMutation({
    mutationFn: ({ slotId }: FreePlace) => ask("waitlist.offer", { entryId: row.entryId, slotId }),
    onSuccess: () => {
      message.success(waitlistWords.offered);
      onClose();
    },
    onSettled: () =>
      Promise.all([["waitlist"], ["board"], ["slots"]].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  const service = timetable?.services.find(({ id }) => id === row.serviceId);
  return (
    <Modal
      open
      width={720}
      title={waitlistWords.offerTitle(row.patientName)}
      onCancel={onClose}
      okText={waitlistWords.offerConfirm}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: place === undefined }}
      confirmLoading={offer.isPending}
      onOk={() => place && offer.mutate(place)}
    >
      <p className="offer-lead">{waitlistWords.offerLead}</p>
      <SlotChooser
        serviceId={row.serviceId}
        providers={providersOf(service, timetable?.resources ?? [])}
        from={row.from}
        today={clinicDateAt(useNow(60_000))}
        {...(row.resourceId !== undefined && { resourceId: row.resourceId })}
        chosen={place}
        onChoose={setPlace}
      />
      {offer.error && <BookingProblem problem={offer.error.problem} onChoose={(next) => offer.mutate(next)} />}
    </Modal>
  );
}
