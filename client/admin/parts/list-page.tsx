import { Segmented } from "antd";
import type { ComponentProps, ReactNode } from "react";
import { Nothing } from "./nothing";
import { PageHeading } from "./page-heading";
import { PagedList } from "./paged-list";

/** One of the lists of a page and what it says when it is empty. */
export interface ListChoice<State extends string> {
  readonly value: State;
  readonly label: string;
  readonly empty: string;
  readonly emptyLead?: string;
}

interface Props<State extends string> {
  readonly words: {
    readonly title: string;
    readonly lead: string;
    /** What the choice between the lists is called. */
    readonly state: string;
    readonly list: string;
  };
  readonly choices: readonly ListChoice<State>[];
  readonly state: State;
  readonly onShow: (state: State) => void;
  readonly list: ComponentProps<typeof PagedList>["list"];
  readonly shown: number;
  /** What else stands beside the heading, before the choice. */
  readonly tools?: ReactNode;
  /** Said above the list. */
  readonly note?: ReactNode;
  /** The rows. */
  readonly children: ReactNode;
  /** Windows that belong to the page. */
  readonly dialogs?: ReactNode;
}

/** A page that is a list in several states: heading, choice of the state, and the rows in a card, page by page. */
export function ListPage<State extends string>(props: Props<State>) {
  const { words, choices, state, onShow, list, shown, tools, note, children, dialogs } = props;
  const chosen = choices.find(({ value }) => value === state);
  return (
    <div className="page">
      <PageHeading title={words.title} lead={words.lead}>
        {tools}
        <Segmented
          aria-label={words.state}
          value={state}
          onChange={onShow}
          options={choices.map(({ value, label }) => ({ value, label }))}
        />
      </PageHeading>
      {note}
      <section className="card card-table" aria-label={words.list}>
        <PagedList
          list={list}
          shown={shown}
          nothing={<Nothing title={chosen?.empty ?? ""}>{chosen?.emptyLead}</Nothing>}
        >
          {children}
        </PagedList>
      </section>
      {dialogs}
    </div>
  );
}
