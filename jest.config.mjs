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

export default {
  testTimeout: 120_000,
  projects: [
    layer("shared"),
    layer("house"),
    layer("cloud"),
    layer("server"),
    layer("pages", { testEnvironment: "jsdom", transformIgnorePatterns: ["/node_modules/", "/dist/"] }),
    layer("admin"),
    layer("browser"),
  ],
};
