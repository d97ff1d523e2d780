/**
 * The part of wx-server-sdk that the suite uses. Its own declarations leave out what it can do (`_.expr`,
 * `$.pipeline`, transactions) and give most answers as `Promise | void | string`.
 */
export type Plain = Record<string, unknown>;

interface Written {
  readonly stats: { readonly updated: number; readonly created: number; readonly removed: number };
}

export interface Query {
  where(condition: Plain | Command): Query;
  orderBy(field: string, direction: "asc" | "desc"): Query;
  skip(count: number): Query;
  limit(count: number): Query;
  field(projection: Plain): Query;
  get(): Promise<{ data: Plain[] }>;
  count(): Promise<{ total: number }>;
  update(change: { data: Plain }): Promise<Written>;
  remove(): Promise<Written>;
}

export interface Reference {
  field(projection: Plain): Reference;
  get(): Promise<{ data: Plain }>;
  set(document: { data: Plain }): Promise<Written & { _id: string }>;
  update(change: { data: Plain }): Promise<Written>;
  remove(): Promise<Written>;
}

export interface Collection extends Query {
  doc(id: string | number): Reference;
  add(document: { data: Plain | Plain[] }): Promise<{ _id: string; ids?: string[] }>;
  aggregate(): Pipeline;
}

type Stage =
  | "addFields"
  | "bucket"
  | "bucketAuto"
  | "count"
  | "facet"
  | "group"
  | "limit"
  | "lookup"
  | "match"
  | "project"
  | "replaceRoot"
  | "sample"
  | "skip"
  | "sort"
  | "sortByCount"
  | "unwind";

export type Pipeline = { readonly [S in Stage]: (value: unknown) => Pipeline } & {
  end(): Promise<{ list: Plain[] }>;
  done(): unknown;
};

type Operator =
  | "add"
  | "addToSet"
  | "and"
  | "arrayElemAt"
  | "avg"
  | "concat"
  | "cond"
  | "dateToString"
  | "dayOfWeek"
  | "divide"
  | "eq"
  | "filter"
  | "first"
  | "floor"
  | "gte"
  | "hour"
  | "ifNull"
  | "in"
  | "last"
  | "map"
  | "max"
  | "mergeObjects"
  | "min"
  | "multiply"
  | "objectToArray"
  | "push"
  | "reduce"
  | "size"
  | "slice"
  | "split"
  | "substrCP"
  | "subtract"
  | "sum"
  | "switch"
  | "toLower"
  | "year";

type Condition =
  | "all"
  | "and"
  | "elemMatch"
  | "eq"
  | "exists"
  | "expr"
  | "gt"
  | "gte"
  | "in"
  | "lt"
  | "lte"
  | "neq"
  | "nin"
  | "nor"
  | "not"
  | "or"
  | "size"
  | "geoNear"
  | "geoWithin"
  | "geoIntersects";

type Change = "addToSet" | "inc" | "max" | "min" | "mul" | "pull" | "pullAll" | "push" | "rename" | "set" | "unshift";

export type Command = { readonly [C in Condition | Change]: (value: unknown, ...more: unknown[]) => Command } & {
  mod(divisor: number, remainder: number): Command;
  remove(): Command;
  pop(): Command;
  shift(): Command;
  readonly aggregate: { readonly [O in Operator]: (value: unknown) => unknown } & { pipeline(): Pipeline };
};

export interface Transaction {
  collection(name: string): Collection;
  commit(): Promise<unknown>;
  rollback(reason?: unknown): Promise<unknown>;
}

export interface SdkDatabase {
  readonly command: Command;
  readonly Geo: {
    Point(longitude: number, latitude: number): unknown;
    LineString(points: unknown[]): unknown;
    Polygon(lines: unknown[]): unknown;
  };
  collection(name: string): Collection;
  createCollection(name: string): Promise<unknown>;
  RegExp(options: { regexp: string; options?: string }): unknown;
  serverDate(options?: { offset: number }): unknown;
  runTransaction<T>(work: (transaction: Transaction) => Promise<T>, times?: number): Promise<T>;
  startTransaction(): Promise<Transaction>;
}

interface FileStatus {
  readonly fileID: string;
  readonly status: number;
  readonly tempFileURL: string;
  readonly errMsg: string;
}

export interface Sdk {
  init(options: { env: string; secretId?: string; secretKey?: string }): void;
  database(options?: { throwOnNotFound?: boolean }): SdkDatabase;
  callFunction(call: { name: string; data: Plain }): Promise<{ result: unknown }>;
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>;
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Buffer }>;
  getTempFileURL(files: {
    fileList: (string | { fileID: string; maxAge: number })[];
  }): Promise<{ fileList: FileStatus[] }>;
  deleteFile(files: { fileList: string[] }): Promise<{ fileList: FileStatus[] }>;
}
