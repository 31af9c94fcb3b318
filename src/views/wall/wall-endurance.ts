import type { DataSet } from "../../domain/data-set.ts";
import type { Fault } from "../../domain/fault.ts";
import { translate } from "../../i18n/translate.ts";
import { fetchWallFiles } from "../../io/fetch-wall-files.ts";
import type { WallFiles } from "../../io/parse-wall-files.ts";
import { fetchAhead } from "./fetch-ahead.ts";
import { keepAwake } from "./keep-awake.ts";
import { nightlyReload } from "./nightly-reload.ts";
import { pixelShift } from "./pixel-shift.ts";
import { reloadPage } from "./reload-page.ts";
import { WallNotices } from "./wall-notices.ts";
import { DataWatch } from "./watch-data.ts";

/** What endurance asks and tells. */
interface EndurancePort {
  readonly base: () => URL;
  readonly shown: () => { readonly data: DataSet; readonly files: WallFiles };
  readonly onData: (data: DataSet, files: WallFiles) => void;
  /** Small notes for whoever looks after the wall. */
  readonly onNotices: (notices: readonly string[]) => void;
  /** A value of `translate`. */
  readonly onShift: (shift: string) => void;
}

/** How often it is looked whether the furniture must move, milliseconds. */
const SHIFT_WATCH = 10_000;

/** Everything that lets a wall run for weeks: screen, data, nights, burn-in. */
export class WallEndurance {
  readonly #port: EndurancePort;
  #ends: (() => void)[] = [];
  #isAsking = false;
  readonly #watch = new DataWatch();
  readonly #notices: WallNotices;

  constructor(port: EndurancePort) {
    this.#port = port;
    this.#notices = new WallNotices(port.onNotices);
  }

  /** Starts, and reads the files that only the wall needs. */
  async begin({ manifest, ...rest }: DataSet): Promise<WallFiles> {
    const startedAt = performance.now();
    const shift = setInterval(() => {
      const [right, down] = pixelShift(performance.now() - startedAt);
      this.#port.onShift(`${right / 16}rem ${down / 16}rem`);
    }, SHIFT_WATCH);
    this.#ends = [
      keepAwake(),
      nightlyReload(manifest.wall.reloadAt, () => void this.#reloadAtNight()),
      () => clearInterval(shift),
    ];
    const files = await fetchWallFiles(this.#port.base(), { manifest, ...rest });
    void fetchAhead({ manifest, ...rest });
    const names = new Set(files.faults.map(({ file }) => file));
    this.#notices.tell(
      "files",
      [...names].map((file) => translate("wall.file-fault", { file })),
    );
    return files;
  }

  stop(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
  }

  /** False when the page cannot be read anew now. */
  async reload(): Promise<boolean> {
    if (await reloadPage()) return true;
    this.#tellUnreachable();
    return false;
  }

  /** A page is not given up for one that would find broken data, or none. */
  async #reloadAtNight(): Promise<void> {
    const news = await this.#watch.ask(this.#port.base(), this.#port.shown());
    if (news.kind === "refused") this.#tellRefused(news.faults);
    else if (news.kind === "unreachable") this.#tellUnreachable();
    else await this.reload();
  }

  #tellRefused(faults: readonly Fault[]): void {
    const names = new Set(faults.map(({ file }) => file));
    this.#notices.tell(
      "host",
      [...names].map((file) => translate("wall.data-refused", { file })),
    );
  }

  #tellUnreachable(): void {
    this.#notices.tell("host", [translate("wall.offline")]);
  }

  /** Between two rounds of the tour the host is asked for other data. */
  roundOver(): void {
    const { data } = this.#port.shown();
    if (data.manifest.wall.checkData && !this.#isAsking) void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#isAsking = true;
    try {
      const { base, shown, onData } = this.#port;
      const news = await this.#watch.ask(base(), shown());
      switch (news.kind) {
        case "same":
          this.#notices.tell("host", []);
          return;
        case "unreachable":
          this.#tellUnreachable();
          return;
        case "refused":
          this.#tellRefused(news.faults);
          return;
        case "new":
          this.#notices.tell("host", []);
          this.#notices.tell("files", []);
          onData(news.data, news.files);
      }
    } finally {
      this.#isAsking = false;
    }
  }
}
