import type { ArticleRow } from "@shared/contract/referral-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";
import { ask } from "../app/ask";
import type { ProblemError } from "../app/problem-error";
import { SigningDialog } from "../signing/signing-dialog";
import { articleWords } from "../words/article-words";
import { problemSentence } from "../words/problem-words";
import { signingWords } from "../words/signing-words";
import { articlesKey } from "./articles-key";

interface Props {
  readonly row: ArticleRow;
  readonly onClose: () => void;
}

const failureWords = ({ problem }: ProblemError): string =>
  problem.reason === "contentChanged" ? articleWords.contentChanged : problemSentence(problem);

/** A doctor signs exactly the article that was on the screen. */
export function SignArticle({ row, onClose }: Props) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  // What was read is what is signed, whatever the list learns meanwhile.
  const [{ article, contentHash }] = useState(row);
  const sign = useMutation({
    mutationFn: () => ask("article.sign", { articleId: article.id, version: article.version, contentHash }),
    onSuccess: () => {
      message.success(articleWords.done);
      onClose();
      void navigate(`/articles/${article.id}`, { replace: true });
    },
    onSettled: () => client.invalidateQueries({ queryKey: articlesKey }),
  });
  return (
    <SigningDialog
      title={signingWords.signTitle(article.title)}
      means={articleWords.signMeans}
      version={article.version}
      contentHash={contentHash}
      read={articleWords.read}
      busy={sign.isPending}
      failure={sign.error ? failureWords(sign.error) : undefined}
      onSign={() => sign.mutate()}
      onClose={onClose}
    />
  );
}
