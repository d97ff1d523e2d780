import type { DeskAppointment } from "@shared/contract/desk-views";
import { Modal, Segmented } from "antd";
import { type ReactNode, useState } from "react";
import { Failed } from "../parts/failed";
import { PageLoading } from "../parts/page-loading";
import { loadWords } from "../words/load-words";
import { checkoutWords } from "../words/visit-words";
import { BookNext } from "./book-next";
import { ChangeProblem } from "./change-problem";
import "./checkout-dialog.css";
import { NoNext, type NoNextDraft, noNextOf } from "./no-next";
import { UpcomingList } from "./upcoming-list";
import { useMoveVisit } from "./use-move-visit";
import { useUpcoming } from "./use-upcoming";

interface Props {
  readonly appointment: DeskAppointment;
  readonly onClose: () => void;
}

type Way = "book" | "none";

/** Leaving: shows what is booked next, books it on the spot, or asks why there is nothing. Without one of them nobody leaves. */
export function CheckoutDialog({ appointment, onClose }: Props) {
  const upcoming = useUpcoming(appointment);
  const [way, setWay] = useState<Way>("book");
  const [draft, setDraft] = useState<NoNextDraft>({ note: "" });
  const [tried, setTried] = useState(false);
  const leave = useMoveVisit(onClose);
  const refused = leave.error?.problem.reason === "noNextReason";
  const hasNext = !refused && (upcoming.data ?? []).length > 0;
  const noNext = noNextOf(draft);
  const close = () => {
    const { appointmentId, revision } = appointment;
    setTried(true);
    if (hasNext) leave.mutate({ appointmentId, to: "done", revision });
    else if (way === "none" && noNext) leave.mutate({ appointmentId, to: "done", revision, noNext });
  };
  return (
    <Modal
      open
      width={720}
      title={checkoutWords.title(appointment.patientName)}
      onCancel={onClose}
      okText={checkoutWords.confirm}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: upcoming.isPending }}
      confirmLoading={leave.isPending}
      onOk={close}
    >
      <Loaded query={upcoming}>
        {hasNext ? (
          <UpcomingList upcoming={upcoming.data ?? []} />
        ) : (
          <>
            <p className="checkout-none">{checkoutWords.noneYet}</p>
            <Segmented
              block
              aria-label={checkoutWords.next}
              value={way}
              onChange={(next) => setWay(next as Way)}
              options={[
                { value: "book", label: checkoutWords.bookNext },
                { value: "none", label: checkoutWords.noNext },
              ]}
            />
            {way === "book" ? (
              <BookNext appointment={appointment} onBooked={() => void upcoming.refetch()} />
            ) : (
              <NoNext draft={draft} onChange={setDraft} />
            )}
          </>
        )}
      </Loaded>
      {tried && !hasNext && !(way === "none" && noNext) && (
        <p className="field-problem" role="alert">
          {checkoutWords.needed}
        </p>
      )}
      {leave.error && (
        <ChangeProblem
          problem={leave.error.problem}
          appointment={appointment}
          {...(leave.variables && { sentAt: leave.variables.revision })}
        />
      )}
    </Modal>
  );
}

/** The question what comes next, while it is asked and when asking failed. */
function Loaded(props: { readonly query: ReturnType<typeof useUpcoming>; readonly children: ReactNode }) {
  const { isPending, error, refetch } = props.query;
  if (isPending) return <PageLoading rows={3} />;
  return error ? <Failed error={error} onRetry={() => void refetch()} /> : props.children;
}
