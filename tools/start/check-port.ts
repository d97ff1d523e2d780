import { createServer } from "node:net";

/** Refuses a port that somebody else listens on, before anything is built for it. */
export const checkPort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const trial = createServer();
    trial.once("error", ({ code }: NodeJS.ErrnoException) => {
      const reason = code === "EACCES" ? "需要更高的权限" : "已被占用";
      reject(new Error(`端口 ${port} ${reason}。请停掉占用它的程序，或换一个端口：npm start -- --port ${port + 1}`));
    });
    trial.listen(port, "127.0.0.1", () => trial.close(() => resolve()));
  });
