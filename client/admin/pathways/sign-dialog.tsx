import type { PathwayRow } from "@shared/contract/staff-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Checkbox, Modal } from "antd";
import { useState } from "react";
import { ask } from "../app/ask";
import { useSession } from "../session/session-context";
import { loadWords } from "../words/load-words";
import { pathwayWords } from "../words/pathway-words";
import { problemSentence } from "../words/problem-words";

/** Names what signing means before a doctor signs exactly the content on the page. */
export function SignDialog({ row, onClose }: { readonly row: PathwayRow; readonly onClose: () => void }) {
  const { staff } = useSession();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [read, setRead] = useState(false);
  const { pathway, contentHash } = row;
  const sign = useMutation({
    mutationFn: () => ask("pathway.sign", { pathwayId: pathway.id, version: pathway.version, contentHash }),
    onSuccess: () => {
      message.success(pathwayWords.signed);
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["pathways"] }),
  });
  return (
    <Modal
      open
      width={560}
      title={pathwayWords.signTitle(`${pathway.title} ${pathwayWords.version(pathway.version)}`)}
      onCancel={onClose}
      okText={`${pathwayWords.signConfirm}（${staff.name}）`}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: !read }}
      confirmLoading={sign.isPending}
      onOk={() => sign.mutate()}
    >
      <ul className="sign-means">
        {pathwayWords.signMeans.map((meaning) => (
          <li key={meaning}>{meaning}</li>
        ))}
      </ul>
      <p className="sign-hash">
        {pathwayWords.hash}
        <code>{contentHash}</code>
      </p>
      <Checkbox checked={read} onChange={(event) => setRead(event.target.checked)}>
        {pathwayWords.signRead}
      </Checkbox>
      {sign.error && <Alert type="error" showIcon title={problemSentence(sign.error.problem)} />}
    </Modal>
  );
}
