import type { InputOf } from "@shared/contract/contract";
import type { AppreciationLedger } from "@shared/contract/referral-views";
import { App, Button, Popconfirm } from "antd";
import { ask } from "../app/ask";
import { appreciationProblemSentence, appreciationWords } from "../words/appreciation-words";
import { loadWords } from "../words/load-words";
import { useLedgerChange } from "./use-appreciation";

/** Turns it off at once; what was decided stays on record. */
export function TurnOff({ ledger: { programme, revision } }: { readonly ledger: AppreciationLedger }) {
  const { message } = App.useApp();
  const turnOff = useLedgerChange((input: InputOf<"appreciation.setUp">) => ask("appreciation.setUp", input));
  const { item, value, perYear, compliance } = programme;
  const off = { on: false, item, value, perYear, ...(compliance && { compliance }) };
  return (
    <Popconfirm
      placement="bottomRight"
      title={appreciationWords.turnOffTitle}
      description={<p className="appreciation-confirm">{appreciationWords.turnOffMeans}</p>}
      okText={appreciationWords.turnOff}
      okButtonProps={{ danger: true }}
      cancelText={loadWords.cancel}
      onConfirm={() =>
        turnOff.mutate(
          { revision, programme: off },
          {
            onSuccess: () => message.success(appreciationWords.turnedOff),
            onError: ({ problem }) => message.error(appreciationProblemSentence(problem)),
          },
        )
      }
    >
      <Button danger loading={turnOff.isPending}>
        {appreciationWords.turnOff}
      </Button>
    </Popconfirm>
  );
}
