import type { CompensationPage, CompensationRow } from "@shared/contract/desk-views";
import { Alert, App, Modal, Radio } from "antd";
import { useId, useState } from "react";
import { useSession } from "../session/session-context";
import { useTimetable } from "../visit/use-timetable";
import { compensationWords, recipientWords, yuan } from "../words/compensation-words";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";
import { BudgetBar } from "./budget-bar";
import { overBy } from "./over-by";
import { useDecide } from "./use-decide";

interface Props {
  readonly row: CompensationRow;
  readonly budget: CompensationPage["budget"];
  readonly onClose: () => void;
}

/** Grants one small thing in the name of who decides, within what is left of the month's budget. */
export function GrantCompensation({ row, budget, onClose }: Props) {
  const { staff } = useSession();
  const { message } = App.useApp();
  const [itemId, setItemId] = useState<string>();
  const field = useId();
  const items = (useTimetable().data?.compensation.items ?? []).filter((item) => item.for === row.for);
  const item = items.find(({ id }) => id === itemId);
  const left = budget.limit - budget.spent;
  const decide = useDecide(() => {
    message.success(compensationWords.granted);
    onClose();
  });
  const problem = decide.error?.problem;
  return (
    <Modal
      open
      title={compensationWords.grantTitle(`${row.patientName}（${recipientWords[row.for]}）`)}
      onCancel={onClose}
      okText={compensationWords.grantConfirm(staff.name)}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: item === undefined }}
      confirmLoading={decide.isPending}
      onOk={() => item && decide.mutate({ compensationId: row.compensationId, decision: "grant", itemId: item.id })}
    >
      <p className="grant-why">
        <strong>{compensationWords.over(overBy(row))}</strong>{" "}
        {compensationWords.waitedWords(row.waitedMinutes, row.promisedMinutes)}
      </p>
      <div className="field">
        <span id={field} className="field-label">
          {compensationWords.item}
        </span>
        <Radio.Group
          vertical
          aria-labelledby={field}
          value={itemId}
          onChange={(event) => setItemId(event.target.value)}
          options={items.map(({ id, title, cost }) => ({ value: id, label: `${title}　${yuan(cost)}` }))}
        />
        {items.length === 0 && <p>{compensationWords.noItems}</p>}
      </div>
      <BudgetBar budget={budget} />
      {item && (
        <p className={item.cost > left ? "grant-left is-over" : "grant-left"}>
          {item.cost > left
            ? compensationWords.tooMuch(yuan(item.cost - left))
            : compensationWords.after(yuan(left - item.cost))}
        </p>
      )}
      <p className="soft">{compensationWords.responsible}</p>
      {problem && (
        <Alert
          type={problem.code === "conflict" ? "warning" : "error"}
          showIcon
          title={
            problem.reason === "overBudget"
              ? compensationWords.overBudget(yuan(budget.limit), yuan(budget.spent))
              : problemSentence(problem)
          }
        />
      )}
    </Modal>
  );
}
