const loadedAt = Date.now();

exports.main = async () => {
  const now = new Date();
  return {
    loadedAt,
    now: Date.now(),
    constructed: now.getTime(),
    text: Date(),
    given: new Date(2026, 2, 1, 8, 30).toISOString(),
    parsed: new Date("2026-03-01T00:00:00Z").getTime(),
    kinds: [now instanceof Date, now.constructor === Date, new (class extends Date {})() instanceof Date],
    utc: Date.UTC(2026, 0, 1),
  };
};
