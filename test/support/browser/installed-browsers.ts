import { join } from "node:path";

const LINUX = [
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/lib/chromium/chromium",
  "/snap/bin/chromium",
  "/usr/bin/microsoft-edge-stable",
  "/usr/bin/microsoft-edge",
];

const MACOS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where Chrome, Chromium and Edge are usually installed, the preferred first. */
export function installedBrowsers(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): readonly string[] {
  if (platform === "linux") return LINUX;
  if (platform === "darwin") {
    const folders = ["/Applications", join(environment.HOME ?? "/", "Applications")];
    return MACOS.flatMap((app) => folders.map((folder) => join(folder, app)));
  }
  if (platform === "win32") {
    const { PROGRAMFILES, LOCALAPPDATA } = environment;
    const folders = [PROGRAMFILES, environment["PROGRAMFILES(X86)"], LOCALAPPDATA];
    return WINDOWS.flatMap((app) =>
      folders.flatMap((folder) => (folder ? `${folder}\\${app}` : [])),
    );
  }
  return [];
}
