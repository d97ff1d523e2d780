import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the console into `dist/admin`; relative addresses, so that any static host and any folder will do. */
export default defineConfig({
  root: here("."),
  base: "./",
  plugins: [react()],
  resolve: { alias: { "@shared": here("../../shared"), "@api": here("../api") } },
  build: { outDir: here("../../dist/admin"), emptyOutDir: true, target: "es2022" },
  server: { host: "127.0.0.1" },
});
