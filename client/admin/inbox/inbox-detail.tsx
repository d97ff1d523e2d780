import type { InboxRow } from "@shared/contract/staff-views";
import { useEffect } from "react";
import { Failed } from "../parts/failed";
import { Nothing } from "../parts/nothing";
import { PageLoading } from "../parts/page-loading";
import { usePatient } from "../patient/use-patient";
import { inboxWords } from "../words/inbox-words";
import { CheckInDetail } from "./check-in-detail";
import type { OpenCheckIn } from "./use-inbox-filters";

interface Props {
  readonly opened: OpenCheckIn | undefined;
  /** The row of the list, when it is loaded. */
  readonly row: InboxRow | undefined;
  /** A colleague has finished it since the list was loaded. */
  readonly gone: boolean;
  readonly onClose: () => void;
}

/** The check-in being worked on: what was reported, everything answered, what was done, and acting on it. */
export function InboxDetail({ opened, row, gone, onClose }: Props) {
  const patient = usePatient(opened?.episodeId);
  const { refetch } = patient;
  useEffect(() => {
    if (gone) void refetch();
  }, [gone, refetch]);
  const record = patient.data?.checkIns.find(({ checkInId }) => checkInId === opened?.checkInId);
  const known = row ?? record;
  return (
    <>
      {!opened && (
        <Nothing title={inboxWords.choose}>
          <p>{inboxWords.chooseLead}</p>
          <p>{inboxWords.looked}</p>
        </Nothing>
      )}
      {opened && known && (
        <CheckInDetail key={known.checkInId} row={known} record={record} patient={patient} onClose={onClose} />
      )}
      {opened && !known && patient.isPending && <PageLoading rows={8} />}
      {opened && !known && patient.error && <Failed error={patient.error} onRetry={() => void patient.refetch()} />}
      {opened && !known && patient.data && <Nothing title={inboxWords.missing} />}
    </>
  );
}
