import type { CompanionMade } from "@shared/contract/referral-views";
import Taro, { useDidShow, useRouter, useShareAppMessage } from "@tarojs/taro";
import { useEffect, useState } from "react";
import { api } from "@/care/api";
import { chosenEpisode } from "@/care/chosen-episode";
import { createLoadedView } from "@/care/loaded-view";
import { useLoaded } from "@/care/use-loaded";
import { Blank } from "@/components/blank";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { hideShareMenu } from "@/platform/share-menu";
import { plainParam } from "@/routes";
import { companionWords } from "@/words/companion-words";
import { dropClosedTokens, keepCompanionToken } from "../companion-tokens";
import { listPicture } from "../pictures";
import { CompanionLists } from "./companion-lists";
import "./index.scss";
import { MakeCompanion } from "./make-companion";

const listsOf = (episodeId: string) => createLoadedView(() => api.call("companion.list", { episodeId }));

interface PassedOn {
  readonly target?: { readonly dataset?: { readonly path?: string } } | undefined;
}

/** The card of the list whose button was tapped. The menu of WeChat means none, and gets a page without any. */
const cardOf = ({ target }: PassedOn) => ({
  title: companionWords.shareTitle,
  path: target?.dataset?.path ?? "/pages/today/index",
  imageUrl: listPicture,
});

/** The patient's lists for one other person each: made, handed over, taken back. */
export default function Companions() {
  const episodeId = plainParam(useRouter().params["episode"]) || chosenEpisode().episodeId;
  const [lists] = useState(() => listsOf(episodeId ?? ""));
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string>();
  const { view, problem } = useLoaded(lists);
  useDidShow(hideShareMenu);
  useShareAppMessage(cardOf);
  useEffect(() => dropClosedTokens(view?.rows ?? []), [view]);

  const goTo = (form: boolean) => {
    setMaking(form);
    Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined);
  };
  const take = ({ token, ...row }: CompanionMade) => {
    keepCompanionToken({ token, ...row });
    lists.replace({ ...view, rows: [row, ...(view?.rows ?? [])] });
    setMade(row.companionId);
    goTo(false);
    lists.load();
  };
  if (episodeId !== undefined && making) {
    return <MakeCompanion episodeId={episodeId} onMade={take} onBack={() => goTo(false)} />;
  }
  if (episodeId !== undefined && view !== undefined) {
    return (
      <CompanionLists
        episodeId={episodeId}
        view={view}
        made={made}
        onMake={() => goTo(true)}
        onChange={lists.replace}
      />
    );
  }
  return (
    <Screen title={companionWords.title}>
      {episodeId === undefined && <Blank icon="sheet" title={companionWords.noPlan} text={companionWords.noPlanText} />}
      {episodeId !== undefined && problem === undefined && <Waiting />}
      {episodeId !== undefined && problem !== undefined && <ProblemNotice problem={problem} onRetry={lists.load} />}
    </Screen>
  );
}
