import { html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import "../../components/hd-dialog.ts";
import type { HdDialog } from "../../components/hd-dialog.ts";
import "../../components/hd-directions.ts";
import "../../components/hd-share.ts";
import { nameOf } from "../../content/record-names.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import "../../i18n/visit-words.ts";
import { localized, translate } from "../../i18n/translate.ts";
import type { AppState } from "../../state/app-state.ts";
import { type KnownRecord, selectRecord } from "../../state/selectors.ts";
import { embedLink, shareLink } from "../../state/share-address.ts";
import { directionsContent, isGoal } from "./directions-content.ts";
import { isInWeChat } from "./is-in-wechat.ts";

/** The windows that the card's buttons open: the way to a record, and passing it on. */
@customElement("hd-record-actions")
@localized()
export class HdRecordActions extends LitElement {
  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) data!: DataSet;
  @state() private shown: {
    readonly action: "go" | "share";
    readonly record: RecordReference;
  } | null = null;
  @query("hd-dialog") private dialog!: HdDialog | null;

  async open(action: "go" | "share", record: RecordReference): Promise<void> {
    this.shown = { action, record };
    await this.updateComplete;
    await this.dialog?.show();
  }

  protected override render() {
    const { shown, data } = this;
    const known = shown && selectRecord(data, shown.record);
    if (!shown || !known) return nothing;
    const name = nameOf(known.record);
    return html`<hd-dialog
      .heading=${translate(shown.action === "go" ? "go.title" : "share.title", { name })}
      @close=${() => {
        this.shown = null;
      }}
    >${shown.action === "go" ? goTo(known) : this.#share(shown.record, name)}</hd-dialog>`;
  }

  #share(record: RecordReference, name: string) {
    const { language } = this.state;
    const { title, titleEn } = this.data.manifest.city;
    const content = {
      name,
      mapTitle: language === "en" ? titleEn : title,
      link: shareLink(location.href, record, language),
      embedLink: embedLink(location.href, record, language),
    };
    return html`<hd-share .content=${content}></hd-share>`;
  }
}

const goTo = (known: KnownRecord) =>
  isGoal(known)
    ? html`<hd-directions .content=${directionsContent(known, { inWeChat: isInWeChat(navigator.userAgent) })}></hd-directions>`
    : nothing;

declare global {
  interface HTMLElementTagNameMap {
    "hd-record-actions": HdRecordActions;
  }
}
