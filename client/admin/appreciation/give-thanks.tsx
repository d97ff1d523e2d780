import type { AppreciationRow } from "@shared/contract/referral-views";
import { App, Button, Popconfirm } from "antd";
import { ask } from "../app/ask";
import { appreciationProblemSentence, appreciationWords } from "../words/appreciation-words";
import { yuan } from "../words/compensation-words";
import { loadWords } from "../words/load-words";
import { useLedgerChange } from "./use-appreciation";

/** Decides that this one is given, in the name of who decides. */
export function GiveThanks({ row }: { readonly row: AppreciationRow }) {
  const { message } = App.useApp();
  const { appreciationId, revision, referrerName, item, value } = row;
  const give = useLedgerChange(() => ask("appreciation.decide", { appreciationId, revision, give: true }));
  return (
    <Popconfirm
      placement="topRight"
      title={appreciationWords.giveTitle(referrerName)}
      description={<p className="appreciation-confirm">{appreciationWords.giveMeans(item, yuan(value))}</p>}
      okText={appreciationWords.give}
      cancelText={loadWords.cancel}
      onConfirm={() =>
        give.mutate(undefined, {
          onSuccess: () => message.success(appreciationWords.given),
          onError: ({ problem }) => message.error(appreciationProblemSentence(problem)),
        })
      }
    >
      <Button loading={give.isPending}>{appreciationWords.give}</Button>
    </Popconfirm>
  );
}
