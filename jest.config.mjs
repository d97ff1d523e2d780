const typescript = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

/** One jest project per layer under test; `tools/test.ts` runs them in order. */
const layer = (displayName, extra = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  roots: [`<rootDir>/tests/${displayName}`],
  transform: { "\\.tsx?$": typescript },
  moduleNameMapper: { "^@shared/(.*)$": "<rootDir>/shared/$1", "^@api/(.*)$": "<rootDir>/client/api/$1" },
  ...extra,
});

/** Layers whose tests try properties. */
const seeded = { setupFiles: ["<rootDir>/tests/support/seeded.ts"] };

export default {
  // ends a test that hangs; the slowest takes half a minute on an idle computer, and another one may be slow and busy
  testTimeout: 600_000,
  projects: [
    layer("shared", seeded),
    layer("house"),
    layer("cloud", seeded),
    layer("server"),
    layer("pages", { testEnvironment: "jsdom", transformIgnorePatterns: ["/node_modules/", "/dist/"] }),
    layer("admin", seeded),
    layer("browser"),
  ],
};
