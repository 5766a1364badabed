import type { Caller } from "../../domain/account/access";
import type { Attachment } from "../../domain/attachment/attachment";
import type { RefusalCode } from "../refusals";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { UseCaseParts } from "../use-case-parts";
import type { AttachmentPlace } from "./attachment-place";

export type RemoveParts = Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">;

/** One removal, as its mutation names it. */
interface Removal<Done> {
  readonly operation: string;
  readonly ownerId: string;
  readonly attachmentId: string;
  readonly idempotencyKey: string | null;
  /** What the mutation was called with. */
  readonly input: object;
  readonly removed: Done;
}

/** Removes an attachment (添付書類): its bytes are gone, what it was stays on record. */
export async function removeFile<Code extends RefusalCode, Held, Done extends object>(
  parts: RemoveParts,
  caller: Caller,
  place: AttachmentPlace<Code, Held>,
  { operation, ownerId, attachmentId, idempotencyKey, input, removed }: Removal<Done>,
): Promise<Outcome<Done, Code | "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, place.permission);
  const call = { caller, operation, idempotencyKey, input };
  type Removed = Outcome<Done, Code | "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">;
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async (): Promise<Removed> => {
      const files = place.filesIn(stores);
      const named = async (): Promise<Attachment | undefined> =>
        (await files.of(ownerId)).find(({ id }) => id === attachmentId);
      const removable = await place.removable(stores, caller, ownerId, (await named())?.kind);
      if (!removable.done) return removable as Removed;
      // Whether there is one is told only to who may see its owner. Asked again, now that nobody else may remove it.
      if (!(await named())) return invalidInput([{ path: "attachmentId", code: "NOT_FOUND" }]);
      const stays = (await place.staysFor?.(stores, caller, removable.value, attachmentId)) ?? [];
      if (stays.length > 0) return invalidInput(stays);
      const at = parts.clock();
      await files.remove(attachmentId, at);
      await recordEvent(stores, parts, caller, { at, ...place.removed(ownerId) });
      return done(removed);
    }),
  );
}
