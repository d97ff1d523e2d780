import type { ArticleRow } from "@shared/contract/referral-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Checkbox, Modal } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";
import { ask } from "../app/ask";
import { useSession } from "../session/session-context";
import { articleWords } from "../words/article-words";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";
import { articlesKey } from "./articles-key";

interface Props {
  readonly row: ArticleRow;
  readonly onClose: () => void;
}

/** What the signature stands for, and the fingerprint of what is signed. */
function Meaning({ version, contentHash }: { readonly version: number; readonly contentHash: string }) {
  return (
    <>
      <ul className="article-sign-means">
        {articleWords.signMeans.map((meaning) => (
          <li key={meaning}>{meaning}</li>
        ))}
      </ul>
      <p className="article-sign-hash">
        {articleWords.version(version)} · {articleWords.hash} <code>{contentHash}</code>
      </p>
    </>
  );
}

/** Names what signing means before a doctor signs exactly the article that was on the screen. */
export function SignArticle({ row, onClose }: Props) {
  const { staff } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  // What was read is what is signed, whatever the list learns meanwhile.
  const [{ article, contentHash }] = useState(row);
  const [read, setRead] = useState(false);
  const sign = useMutation({
    mutationFn: () => ask("article.sign", { articleId: article.id, version: article.version, contentHash }),
    onSuccess: () => {
      message.success(articleWords.done);
      onClose();
      void navigate(`/articles/${article.id}`, { replace: true });
    },
    onSettled: () => client.invalidateQueries({ queryKey: articlesKey }),
  });
  const problem = sign.error?.problem;
  return (
    <Modal
      open
      width={560}
      title={articleWords.signTitle(article.title)}
      onCancel={onClose}
      okText={articleWords.confirm(staff.name)}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: !read }}
      confirmLoading={sign.isPending}
      onOk={() => sign.mutate()}
    >
      <Meaning version={article.version} contentHash={contentHash} />
      <Checkbox checked={read} onChange={(event) => setRead(event.target.checked)}>
        {articleWords.read}
      </Checkbox>
      {problem && (
        <Alert
          type="error"
          showIcon
          title={problem.reason === "contentChanged" ? articleWords.contentChanged : problemSentence(problem)}
        />
      )}
    </Modal>
  );
}
