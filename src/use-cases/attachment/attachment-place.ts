import type { Action, Caller } from "../../domain/account/access";
import type { AttachmentKind, AttachmentOwner } from "../../domain/attachment/attachment-kind";
import type { Finding } from "../../domain/values/finding";
import type { RefusalCode } from "../refusals";
import type { Outcome } from "../shared/outcome";
import type { Happened } from "../shared/record-event";
import type { Stores } from "../stores";
import type { AttachmentStore } from "./ports";

/**
 * Where documents are attached: by whom, and as long as what. `Held`: what they are attached to, which stays as it is until the
 * unit of work ends.
 */
export interface AttachmentPlace<Code extends RefusalCode, Held = unknown> {
  readonly owner: AttachmentOwner;
  readonly permission: Action;
  readonly filesIn: (stores: Stores) => AttachmentStore;
  readonly attachable: (
    stores: Stores,
    caller: Caller,
    ownerId: string,
    kind: AttachmentKind,
  ) => Promise<Outcome<Held, Code>>;
  /** `kind`: of what is to be removed; `undefined`: there is none such. */
  readonly removable: (
    stores: Stores,
    caller: Caller,
    ownerId: string,
    kind: AttachmentKind | undefined,
  ) => Promise<Outcome<Held, Code>>;
  /** Why one that is attached has to stay. */
  readonly staysFor?: (
    stores: Stores,
    caller: Caller,
    held: Held,
    attachmentId: string,
  ) => Promise<readonly Finding[]>;
  readonly added: (ownerId: string) => Omit<Happened, "at">;
  readonly removed: (ownerId: string) => Omit<Happened, "at">;
}
