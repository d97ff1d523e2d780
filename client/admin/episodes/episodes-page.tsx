import type { EpisodeRow } from "@shared/contract/staff-views";
import { Button, Input } from "antd";
import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { ask } from "../app/ask";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PagedList } from "../parts/paged-list";
import { usePages } from "../parts/use-pages";
import { useSession } from "../session/session-context";
import { episodeWords } from "../words/episode-words";
import { EpisodeTable } from "./episode-table";
import "./episodes.css";
import { StopEpisode } from "./stop-episode";

/** Everybody with a follow-up, found by name. */
export function EpisodesPage() {
  const { mayDo } = useSession();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const name = (params.get("name") ?? "").trim().slice(0, 20);
  const { list, rows } = usePages(
    ["episodes", name],
    (place) => ask("episode.list", { ...(name !== "" && { name }), ...place }),
    { keepOld: true },
  );
  const [stopping, setStopping] = useState<EpisodeRow>();
  const search = (wanted: string) => setParams(wanted.trim() === "" ? {} : { name: wanted.trim() }, { replace: true });
  return (
    <div className="page">
      <PageHeading title={episodeWords.title} lead={episodeWords.lead}>
        <Input.Search
          key={name}
          defaultValue={name}
          maxLength={20}
          allowClear
          placeholder={episodeWords.search}
          aria-label={episodeWords.search}
          className="episode-search"
          onSearch={search}
        />
        {mayDo("startEpisode") && (
          <Button type="primary" onClick={() => void navigate("/patients/new")}>
            {episodeWords.start}
          </Button>
        )}
      </PageHeading>
      <section className="card card-table" aria-label={episodeWords.list}>
        <PagedList
          list={list}
          shown={rows.length}
          nothing={
            <Nothing title={name === "" ? episodeWords.empty : episodeWords.emptySearch(name)}>
              {name === "" && episodeWords.emptyLead}
            </Nothing>
          }
        >
          <EpisodeTable rows={rows} onStop={setStopping} />
        </PagedList>
      </section>
      <StopEpisode episode={stopping} onClose={() => setStopping(undefined)} />
    </div>
  );
}
