import { fileURLToPath } from "node:url";
import open from "open";
import { build } from "vite";
import { serve } from "./serve.ts";

const PORT = 4173;

/** Whether a browser window would be seen by the one who typed the command. */
function hasDesktop(environment: NodeJS.ProcessEnv): boolean {
  if (environment.CI || environment.SSH_CONNECTION || environment.SSH_TTY) return false;
  if (process.platform !== "linux") return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

const root = fileURLToPath(new URL("..", import.meta.url));
await build({ root, logLevel: "warn" });
const site = await serve(`${root}dist`, { port: PORT, morePorts: 50 });
console.log(`红带地图：${site.url} （按 Ctrl+C 结束）`);
console.log(`Hongdai: ${site.url} (Ctrl+C ends it)`);
if (hasDesktop(process.env)) {
  // without a browser to open, the printed address is enough
  await open(site.url).catch(() => undefined);
}
