import { clinicDateAt } from "@shared/calendar/instant";
import type { CardRow } from "@shared/contract/referral-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Modal } from "antd";
import { ask } from "../../app/ask";
import { useNow } from "../../parts/use-now";
import { cardFailure } from "../../words/card-problem-words";
import { cardReleaseWords } from "../../words/card-release-words";
import { loadWords } from "../../words/load-words";
import { cardsKey } from "../card-keys";
import { afterRetiring } from "./after-retiring";

interface Props {
  readonly row: CardRow;
  readonly rows: readonly CardRow[];
  readonly onClose: () => void;
}

/** Takes a version out of use, after saying what people see then. */
export function RetireCard({ row: { version, inForce }, rows, onClose }: Props) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const next = afterRetiring(rows, version, clinicDateAt(useNow(60_000)));
  const retire = useMutation({
    mutationFn: () => ask("card.retire", { version }),
    onSuccess: () => {
      message.success(cardReleaseWords.retired);
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: cardsKey }),
  });
  return (
    <Modal
      open
      title={cardReleaseWords.retireTitle(version)}
      onCancel={onClose}
      okText={cardReleaseWords.retire}
      okButtonProps={{ danger: true }}
      cancelText={loadWords.cancel}
      confirmLoading={retire.isPending}
      onOk={() => retire.mutate()}
    >
      <p>{cardReleaseWords.retireMeans}</p>
      {inForce && (
        <Alert
          type="warning"
          showIcon
          title={next ? cardReleaseWords.retireNext(next.version) : cardReleaseWords.retireLast}
        />
      )}
      {retire.error && <Alert type="error" showIcon title={cardFailure(retire.error.problem)} />}
    </Modal>
  );
}
