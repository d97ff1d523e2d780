import { QueryClientProvider } from "@tanstack/react-query";
import { App, ConfigProvider } from "antd";
import zhCN from "antd/locale/zh_CN";
import { useState } from "react";
import { RouterProvider } from "react-router/dom";
import { SessionGate } from "../session/session-gate";
import { createQueryClient } from "./query-client";
import { createConsoleRouter } from "./routes";
import { themeFromStyles } from "./theme";

/** The console: look, memory, sign-in and pages. */
export function ConsoleApp() {
  const [theme] = useState(themeFromStyles);
  const [client] = useState(createQueryClient);
  const [router] = useState(createConsoleRouter);
  return (
    <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <App component={false} message={{ duration: 4 }}>
        <QueryClientProvider client={client}>
          <SessionGate>
            <RouterProvider router={router} />
          </SessionGate>
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
