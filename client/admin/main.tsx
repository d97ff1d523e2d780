import "./app/look.scss";
import dayjs from "dayjs";
import "dayjs/locale/zh-cn";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ConsoleApp } from "./app/console-app";

dayjs.locale("zh-cn");

const place = document.getElementById("console");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <ConsoleApp />
    </StrictMode>,
  );
}
