import Database from "libsql";

type Row = Record<string, unknown>;

/** Everything of the local cloud but documents and file bytes: grants, messages, visits, sign-ins, the clock. */
export interface StateStore {
  rows(sql: string, ...values: unknown[]): Row[];
  row(sql: string, ...values: unknown[]): Row | undefined;
  /** Changes rows; answers how many. */
  change(sql: string, ...values: unknown[]): number;
  /** All of it or none of it. */
  together<T>(work: () => T): T;
  /** A value kept under a name; JSON. */
  keep(name: string, value: unknown): void;
  kept(name: string): unknown;
  close(): void;
}

const schema = `
  create table if not exists kept (name text primary key, value text not null);
  create table if not exists grants (openid text, template text, remaining integer not null, primary key (openid, template));
  create table if not exists messages (id integer primary key autoincrement, openid text not null, message text not null);
  create index if not exists messages_openid on messages (openid);
  create table if not exists visits (openid text primary key, at integer not null);
  create table if not exists phone_codes (code text primary key, openid text not null, at integer not null);
  create table if not exists ended_sessions (session text primary key);
  create table if not exists files (
    key text primary key, uploader text, size integer not null, type text not null, at integer not null
  );
`;

/** Opens the file, or a state that ends with the process when `file` is ":memory:". */
export function openStateStore(file: string): StateStore {
  const database = new Database(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = NORMAL");
  database.exec(schema);
  const prepared = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const found = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, found);
    return found;
  };

  return {
    rows: (sql, ...values) => statement(sql).all(...values) as Row[],
    row: (sql, ...values) => statement(sql).get(...values) as Row | undefined,
    change: (sql, ...values) => statement(sql).run(...values).changes,
    together: (work) => database.transaction(work)(),
    keep: (name, value) =>
      void statement("insert into kept values (?, ?) on conflict (name) do update set value = excluded.value").run(
        name,
        JSON.stringify(value),
      ),
    kept(name) {
      const row = statement("select value from kept where name = ?").get(name) as { value: string } | undefined;
      return row === undefined ? undefined : (JSON.parse(row.value) as unknown);
    },
    close: () => void database.close(),
  };
}
