/** What one kind of database call cost. */
export interface ActionCount {
  calls: number;
  documentsReturned: number;
  documentsExamined: number;
  documentsWritten: number;
}

/** What one function did. */
export interface FunctionCount {
  calls: number;
  failures: number;
  database: Record<string, ActionCount>;
  openapi: Record<string, number>;
  storage: Record<string, number>;
}

/** Counts since the last reset. Calls from outside any function stand under `(outside)`. */
export interface StatisticsReport {
  readonly functionCalls: number;
  readonly databaseCalls: number;
  readonly documentsReturned: number;
  readonly documentsExamined: number;
  readonly byFunction: Readonly<Record<string, FunctionCount>>;
}

/** Counts what functions do. */
export interface CallStatistics {
  functionCalled(name: string, failed: boolean): void;
  databaseCalled(name: string | undefined, action: string, cost: Omit<ActionCount, "calls">): void;
  serviceCalled(name: string | undefined, service: "openapi" | "storage", action: string): void;
  report(): StatisticsReport;
  reset(): void;
}

const noAction = (): ActionCount => ({ calls: 0, documentsReturned: 0, documentsExamined: 0, documentsWritten: 0 });

export function createCallStatistics(): CallStatistics {
  let byFunction: Record<string, FunctionCount> = {};
  const of = (name = "(outside)"): FunctionCount => {
    byFunction[name] ??= { calls: 0, failures: 0, database: {}, openapi: {}, storage: {} };
    return byFunction[name];
  };
  const sum = (field: keyof ActionCount): number =>
    Object.values(byFunction)
      .flatMap(({ database }) => Object.values(database))
      .reduce((total, action) => total + action[field], 0);

  return {
    functionCalled(name, failed) {
      const count = of(name);
      count.calls += 1;
      if (failed) count.failures += 1;
    },
    databaseCalled(name, action, cost) {
      const { database } = of(name);
      const count = database[action] ?? noAction();
      database[action] = count;
      count.calls += 1;
      count.documentsReturned += cost.documentsReturned;
      count.documentsExamined += cost.documentsExamined;
      count.documentsWritten += cost.documentsWritten;
    },
    serviceCalled(name, service, action) {
      const count = of(name)[service];
      count[action] = (count[action] ?? 0) + 1;
    },
    report: () => ({
      functionCalls: Object.values(byFunction).reduce((total, { calls }) => total + calls, 0),
      databaseCalls: sum("calls"),
      documentsReturned: sum("documentsReturned"),
      documentsExamined: sum("documentsExamined"),
      byFunction: structuredClone(byFunction),
    }),
    reset: () => {
      byFunction = {};
    },
  };
}
