import { KIND_IN_JAPANESE, type GuaranteeKind } from "../values/guarantee-kind";

/** The heading of the paper: 保証証書（前払金保証）, followed by （変更） on an amended one. */
export function certificateTitle(kind: GuaranteeKind, amended: boolean): string {
  return `保証証書（${KIND_IN_JAPANESE[kind]}）${amended ? "（変更）" : ""}`;
}
